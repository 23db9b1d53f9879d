import { type CellKind, cellKind, isColumnName } from "./cell-kind";

/** A reading of a run of cells as a table: where it begins, how many columns and rows of data, and what speaks for it. */
export type TableModel = {
  /** Index of the first cell of the header. */
  start: number;
  columns: number;
  /** Rows without the header. */
  rows: number;
  /** The first column names each row, no name comes twice. */
  named: boolean;
  /** The last row ends where the cells end. */
  complete: boolean;
  /** Columns, from 0, in which every row has a number or a date. */
  numeric: number[];
  blank: number[];
};

const LEAST_ROWS = 2;
const MOST_COLUMNS = 12;
const MOST_STARTS = 60;

/** Every consistent reading of the cells with at least two rows, best first. */
export function tableModels(cells: string[]): TableModel[] {
  const models: TableModel[] = [];
  const end = cells.findLastIndex((cell) => cell !== "") + 1;
  for (let start = 0; start < Math.min(end, MOST_STARTS); start++) {
    if (cells[start] === "") continue;
    for (let columns = 2; columns <= MOST_COLUMNS; columns++) {
      const model = modelAt(cells, end, start, columns);
      if (model) models.push(model);
    }
  }
  return models.sort((a, b) => weight(b) - weight(a) || a.start - b.start);
}

/** What a reading is worth: named and complete first, then the number of cells explained. */
export function weight(model: TableModel): number {
  return (model.named ? 1e6 : 0) + (model.complete ? 1e5 : 0) + coverage(model);
}

export function coverage({ columns, rows }: TableModel): number {
  return columns * (rows + 1);
}

function modelAt(cells: string[], end: number, start: number, columns: number): TableModel | null {
  const header = cells.slice(start, start + columns);
  if (header.length < columns || !header.every(isColumnName) || new Set(header).size < columns) return null;
  const kinds: CellKind[] = Array(columns).fill("blank");
  const hadBlank: boolean[] = Array(columns).fill(false);
  let rows = 0;
  for (let at = start + columns; at < end; at += columns, rows++) {
    const row = padded(cells.slice(at, Math.min(end, at + columns)), hadBlank);
    if (!row || !agrees(row, kinds)) break;
    row.forEach((cell, column) => {
      if (kinds[column] === "blank") kinds[column] = cellKind(cell);
      if (cell === "") hadBlank[column] = true;
    });
  }
  if (rows < LEAST_ROWS) return null;
  const data = Array.from({ length: rows }, (_, row) =>
    cells.slice(start + columns * (row + 1), start + columns * (row + 2)),
  );
  const numeric = columnsWhere(columns, (column) =>
    data.every((row) => ["number", "date"].includes(cellKind(row[column] ?? ""))),
  );
  if (!kinds.includes("text") || numeric.length === 0) return null;
  const names = data.map((row) => row[0] ?? "");
  const named =
    names.every((name) => name !== "") && new Set(names).size === names.length && kinds[0] !== "date";
  const blank = columnsWhere(columns, (column) => kinds[column] === "blank");
  return { start, columns, rows, named, complete: start + columns * (rows + 1) >= end, numeric, blank };
}

/** A last row that ends early has lost blank cells, if those columns had blank cells before. */
function padded(row: string[], hadBlank: boolean[]): string[] | null {
  const missing = hadBlank.slice(row.length);
  return missing.every(Boolean) ? [...row, ...missing.map(() => "")] : null;
}

/** A row fits when every cell is of its column's kind or blank, and the row is not empty. */
function agrees(row: string[], kinds: CellKind[]): boolean {
  if (row[0] === "" || row.every((cell) => cell === "")) return false;
  return row.every((cell, column) => {
    const kind = cellKind(cell);
    return kind === "blank" || kinds[column] === "blank" || kinds[column] === kind;
  });
}

function columnsWhere(columns: number, test: (column: number) => boolean): number[] {
  return Array.from({ length: columns }, (_, column) => column).filter(test);
}
