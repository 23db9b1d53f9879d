import type { Worksheet } from "exceljs";
import type { Cell, Row } from "./row";

/** Characters one cell can hold; a workbook with a longer one does not open. */
const LONGEST_TEXT = 32_767;

/** The most rows a sheet can hold, its header among them. */
export const MOST_ROWS = 1_048_576;

/** Signs that XML cannot hold, halves of surrogate pairs among them: one makes the whole workbook unreadable. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A sheet's name as Excel allows it: 31 characters, none of `[]:*?/\`, no `'` at its ends, not empty. */
export function sheetTitle(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .trim()
    .replace(/^'+|'+$/g, "");
  return [...plain].slice(0, 31).join("") || "Sheet1";
}

/** Prepares a sheet: bold header that stays in sight, and every column typed as text, so that nothing is computed. */
export function layOutSheet(sheet: Worksheet, header: readonly string[]): void {
  sheet.columns = header.map(() => ({ width: 20, style: { numFmt: "@" } }));
  const row = sheet.addRow(values(header));
  row.font = { bold: true };
}

/** A row's values: text stays text, whatever it begins with. */
export function values(row: Row): (string | number | null)[] {
  return row.map(cellValue);
}

function cellValue(cell: Cell): string | number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : String(cell);
  if (cell === null || cell === undefined) return null;
  const text = cell.replace(UNWRITABLE, "");
  if (text.length <= LONGEST_TEXT) return text;
  return `${text.slice(0, LONGEST_TEXT - 1).replace(UNWRITABLE, "")}…`;
}
