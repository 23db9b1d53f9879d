import type { RichTextNode } from "./rich-text";

/** A cell in its place: `row` and `column` are those of its upper left corner, from 0. */
export type PlacedCell = {
  node: RichTextNode;
  row: number;
  column: number;
  rowspan: number;
  colspan: number;
};

/** A table laid out the way browsers do it (HTML standard, "forming a table"). */
export type TableGrid = {
  cells: PlacedCell[];
  rows: number;
  columns: number;
  /** Area that no cell covers; 0 in a regular table. */
  holes: number;
  /** Area of spans beyond the last row, or laid over another cell; 0 in a regular table. */
  excess: number;
};

/** More than any printed table has; a crafted one with huge spans would cost memory for nothing. */
export const LARGEST_GRID = 50_000;

/** Lays out a table, or null when its spans add up to more than `LARGEST_GRID` squares. */
export function tableGrid(table: RichTextNode): TableGrid | null {
  const rows = table.content ?? [];
  const taken = new Set<string>();
  const cells: PlacedCell[] = [];
  let columns = 0;
  let excess = 0;
  let area = 0;
  for (const [row, { content = [] }] of rows.entries()) {
    let column = 0;
    for (const node of content) {
      while (taken.has(`${row},${column}`)) column++;
      const colspan = Number(node.attrs?.colspan ?? 1);
      const asked = Number(node.attrs?.rowspan ?? 1);
      const rowspan = Math.min(asked, rows.length - row);
      excess += (asked - rowspan) * colspan;
      area += rowspan * colspan;
      if (area > LARGEST_GRID) return null;
      excess += take(taken, row, column, rowspan, colspan);
      cells.push({ node, row, column, rowspan, colspan });
      column += colspan;
      columns = Math.max(columns, column);
    }
  }
  if (rows.length * columns > LARGEST_GRID) return null;
  return { cells, rows: rows.length, columns, holes: rows.length * columns - taken.size, excess };
}

/** Takes a rectangle and returns how much of it was taken already. */
function take(taken: Set<string>, row: number, column: number, rowspan: number, colspan: number): number {
  let overlap = 0;
  for (let y = row; y < row + rowspan; y++)
    for (let x = column; x < column + colspan; x++) {
      if (taken.has(`${y},${x}`)) overlap++;
      taken.add(`${y},${x}`);
    }
  return overlap;
}
