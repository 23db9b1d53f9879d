/** Something about one row of a table that keeps it from being imported, or that a person should look at. */
export type RowProblem = {
  /** Row as the spreadsheet program numbers it. */
  row: number;
  /** Header of the column with its letter (`成文日期（I 列）`); null when it concerns the whole row. */
  column: string | null;
  /** What stands there, shortened. */
  quote: string;
  message: string;
};

const LONGEST_QUOTE = 40;

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return [...line].length > LONGEST_QUOTE ? `${[...line].slice(0, LONGEST_QUOTE).join("")}……` : line;
}
