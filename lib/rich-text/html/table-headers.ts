import { blockText } from "@/lib/rich-text/plain-text";
import type { RichTextNode } from "@/lib/rich-text/rich-text";

const LONGEST_HEADER = 40;

/** Marks the first row (or rows, where its cells reach down) as header when the table names none and it reads like one. */
export function withHeaderRow(rows: RichTextNode[]): RichTextNode[] {
  const cells = rows.flatMap((row) => row.content ?? []);
  const first = rows[0]?.content ?? [];
  if (cells.some((cell) => cell.type === "tableHeader") || first.length < 2 || !first.every(readsLikeHeader))
    return rows;
  const depth = Math.max(...first.map((cell) => Number(cell.attrs?.rowspan ?? 1)));
  if (depth >= rows.length) return rows;
  return rows.map((row, index) =>
    index < depth
      ? { ...row, content: (row.content ?? []).map((cell) => ({ ...cell, type: "tableHeader" })) }
      : row,
  );
}

/** Says which way a header cell speaks where that is not "down its column": the first cells of body rows. */
export function withRowScope(rows: RichTextNode[]): RichTextNode[] {
  return rows.map((row) => {
    const cells = row.content ?? [];
    if (cells.every((cell) => cell.type === "tableHeader")) return row;
    return { ...row, content: cells.map((cell) => (cell.type === "tableHeader" ? withScope(cell) : cell)) };
  });
}

/** A first row that is one cell across the whole table is its title. */
export function titleRow(rows: RichTextNode[]): string | null {
  const [only, ...others] = rows[0]?.content ?? [];
  const columns = Math.max(
    0,
    ...rows.map((row) =>
      (row.content ?? []).reduce((sum, cell) => sum + Number(cell.attrs?.colspan ?? 1), 0),
    ),
  );
  if (!only || others.length > 0 || rows.length < 3 || columns < 2 || Number(only.attrs?.rowspan ?? 1) > 1)
    return null;
  const text = blockText(only).trim();
  return text !== "" && text.length <= 100 && Number(only.attrs?.colspan ?? 1) === columns ? text : null;
}

function readsLikeHeader(cell: RichTextNode): boolean {
  const text = blockText(cell).trim();
  return text !== "" && text.length <= LONGEST_HEADER && !/^[\d.,%－—-]+$/.test(text);
}

function withScope(cell: RichTextNode): RichTextNode {
  return cell.attrs?.scope ? cell : { ...cell, attrs: { ...cell.attrs, scope: "row" } };
}
