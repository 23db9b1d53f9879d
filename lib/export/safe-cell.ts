/**
 * What a spreadsheet program may take for a formula once leading blanks and invisible signs are gone: `= + - @`, also
 * in full width, and a leading tab or carriage return, which shifts the text into another cell (CWE-1236).
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u;

/**
 * The text as it may stand in a cell of a CSV file: prefixed with `'` where a spreadsheet program would compute it.
 * `readCell` gives the text back unchanged.
 */
export function safeCell(text: string): string {
  return FORMULA.test(text.replace(/^'+/, "")) ? `'${text}` : text;
}

/** Undoes `safeCell` when a table that was exported is read again; any other text stays as it is. */
export function readCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.replace(/^'+/, "")) ? cell.slice(1) : cell;
}
