import { stringify } from "csv-stringify/sync";
import type { Row } from "./row";
import { safeCell } from "./safe-cell";

/** Without it Excel takes UTF-8 for the local encoding and shows Chinese as garbage. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A whole table as the text of a CSV file (RFC 4180, UTF-8 with byte order mark), safe against formulas. */
export function csvFile(header: readonly string[], rows: readonly Row[]): string {
  return BYTE_ORDER_MARK + csvLines([header, ...rows]);
}

/** Rows of a CSV file without the mark at its beginning, for files that are written in pieces. */
export function csvLines(rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? safeCell(cell) : cell))),
    { record_delimiter: "\r\n", quoted_match: /[\r\n]/ },
  );
}
