export type CellKind = "blank" | "number" | "date" | "text";

const NUMBER =
  /^[-+−]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?\s*(?:%|％|元|万元|亿元|件|条|次|个|人|项|份)?$/;
/** What is printed in a cell of numbers that has none. */
const NO_NUMBER = /^(?:[-—–－/／*]+|无)$/;
const DATE = /^(?:19|20)\d{2}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?|月)?$/;
const PHONE = /^\d{3,4}-\d{7,8}$/;
const YEAR = /^(?:19|20)\d{2}年?度?$/;

/** What kind of thing stands in a cell. */
export function cellKind(text: string): CellKind {
  const words = text.trim();
  if (words === "") return "blank";
  if (NUMBER.test(words) || NO_NUMBER.test(words) || PHONE.test(words)) return "number";
  return DATE.test(words) ? "date" : "text";
}

/** Whether a cell can be the name of a column: words, or a year. */
export function isColumnName(text: string): boolean {
  const words = text.trim();
  if (words.length > 24 || /[。；]/.test(words)) return false;
  return YEAR.test(words) || cellKind(words) === "text";
}
