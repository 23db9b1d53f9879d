/** Something to look at that does not keep rows from being imported, with the rows it holds for. */
export type ItemRemark = {
  message: string;
  /** How many rows. */
  count: number;
  /** The first of them. */
  rows: number[];
};

const FIRST_ROWS = 5;

/** Collects remarks: the same sentence about many rows is one remark. */
export class Remarks {
  private readonly byMessage = new Map<string, ItemRemark>();

  add(row: number, message: string): void {
    const remark = this.byMessage.get(message) ?? { message, count: 0, rows: [] };
    remark.count++;
    if (remark.rows.length < FIRST_ROWS) remark.rows.push(row);
    this.byMessage.set(message, remark);
  }

  /** Those about the fewest rows first: they are the ones to look into. */
  all(): ItemRemark[] {
    return [...this.byMessage.values()].sort((a, b) => a.count - b.count);
  }
}
