import type { RichTextNode } from "@/lib/rich-text/rich-text";

/**
 * How many rows form the head: the leading ones made of header cells only, provided none of their cells reaches below
 * them (browsers cut a cell at the end of the head) and something is left for the body.
 */
export function headRows(rows: RichTextNode[]): number {
  let head = 0;
  while (head < rows.length && isHeaderRow(rows[head])) head++;
  const reach = Math.max(
    0,
    ...rows
      .slice(0, head)
      .flatMap((row, index) => (row.content ?? []).map((cell) => index + Number(cell.attrs?.rowspan ?? 1))),
  );
  return reach > head || head === rows.length ? 0 : head;
}

function isHeaderRow(row: RichTextNode | undefined): boolean {
  const cells = row?.content ?? [];
  return (
    cells.length > 0 && cells.every((cell) => cell.type === "tableHeader" && cell.attrs?.scope !== "row")
  );
}
