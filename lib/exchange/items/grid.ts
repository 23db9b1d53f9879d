/** A cell as text, however the file stores it. */
export type GridCell = {
  text: string;
  /** Why its content cannot be taken, in one sentence ("公式出错（#REF!）…"). */
  fault?: string;
};

/** A row of a table as a spreadsheet program numbers it, its header being row 1. */
export type GridRow = { number: number; cells: GridCell[] };

/** What one file may hold. */
export const ITEM_LIMITS = {
  /** Bytes of the file. */
  bytes: 50 * 1024 * 1024,
  /** Bytes of a workbook unpacked: what is read is held in memory. */
  unpacked: 200 * 1024 * 1024,
  /** Rows of records, without the header. */
  rows: 20_000,
  columns: 200,
} as const;

export type ItemLimits = { [name in keyof typeof ITEM_LIMITS]: number };

export function isBlankRow(row: GridRow): boolean {
  return row.cells.every((cell) => cell.text.trim() === "" && cell.fault === undefined);
}

/** `A`, `B` … `AA`: a column as spreadsheet programs name it, from its zero-based place. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}
