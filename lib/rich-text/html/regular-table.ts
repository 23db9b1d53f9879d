import { LARGEST_SPAN } from "@/lib/rich-text/attribute-checks";
import type { RichTextNode } from "@/lib/rich-text/rich-text";

type Placed = { cell: RichTextNode; row: number; column: number; rowspan: number; colspan: number };

/** Larger than this (rows × columns) a table belongs in a spreadsheet. */
export const LARGEST_TABLE = 20_000;

/**
 * Rows of cells as a table without holes or overlaps: spans are shortened where they would cover another cell or leave
 * the table, missing cells are added empty, rows without cells go. Null when nothing is left or it is too large.
 */
export function regularTable(rows: RichTextNode[][]): RichTextNode[] | null {
  const filled = rows.filter((row) => row.length > 0);
  const placed = place(filled);
  if (placed === null || placed.length === 0) return null;
  const columns = Math.max(...placed.map(({ column, colspan }) => column + colspan));
  if (filled.length * columns > LARGEST_TABLE) return null;
  const covered = new Set(placed.flatMap(squares));
  const holes: Placed[] = [];
  for (let row = 0; row < filled.length; row++)
    for (let column = 0; column < columns; column++)
      if (!covered.has(`${row},${column}`))
        holes.push({ cell: emptyCell(filled[row]), row, column, rowspan: 1, colspan: 1 });
  const all = [...placed, ...holes].sort((a, b) => a.row - b.row || a.column - b.column);
  return filled.map((_, index) => ({
    type: "tableRow",
    content: all.filter(({ row }) => row === index).map(withSpans),
  }));
}

function place(rows: RichTextNode[][]): Placed[] | null {
  const taken = new Set<string>();
  const placed: Placed[] = [];
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (taken.has(`${row},${column}`)) column++;
      const one = fitted(
        { cell, row, column, rowspan: span(cell, "rowspan"), colspan: span(cell, "colspan") },
        taken,
        rows.length,
      );
      for (const square of squares(one)) taken.add(square);
      if (taken.size > LARGEST_TABLE) return null;
      placed.push(one);
      column += one.colspan;
    }
  }
  return placed;
}

function fitted(wanted: Placed, taken: Set<string>, rows: number): Placed {
  const { row, column } = wanted;
  let colspan = 1;
  while (colspan < wanted.colspan && !taken.has(`${row},${column + colspan}`)) colspan++;
  const most = Math.min(wanted.rowspan, rows - row);
  const free = (y: number) =>
    Array.from({ length: colspan }, (_, x) => x).every((x) => !taken.has(`${row + y},${column + x}`));
  let rowspan = 1;
  while (rowspan < most && free(rowspan)) rowspan++;
  return { ...wanted, rowspan, colspan };
}

function squares({ row, column, rowspan, colspan }: Placed): string[] {
  return Array.from(
    { length: rowspan * colspan },
    (_, n) => `${row + Math.floor(n / colspan)},${column + (n % colspan)}`,
  );
}

function span(cell: RichTextNode, name: "rowspan" | "colspan"): number {
  const value = Number(cell.attrs?.[name] ?? 1);
  return Number.isInteger(value) ? Math.min(Math.max(value, 1), LARGEST_SPAN) : 1;
}

function withSpans({ cell, rowspan, colspan }: Placed): RichTextNode {
  const { rowspan: _, colspan: __, ...rest } = cell.attrs ?? {};
  const attrs = { ...rest, ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) };
  const { attrs: ___, ...node } = cell;
  return Object.keys(attrs).length > 0 ? { ...node, attrs } : node;
}

/** A missing cell of a header row is a header cell too. */
function emptyCell(row: RichTextNode[] = []): RichTextNode {
  const header = row.length > 0 && row.every((cell) => cell.type === "tableHeader");
  return { type: header ? "tableHeader" : "tableCell", content: [{ type: "paragraph" }] };
}
