/** One value of a table: a text is never computed, a number stays a number, null and undefined are empty cells. */
export type Cell = string | number | null | undefined;

export type Row = readonly Cell[];
