import { FileRefused } from "@/lib/file-check/refuse";
import type { GridCell, GridRow, ItemLimits } from "./grid";
import { dateOfSerial } from "./number-format";

type Workbook = { strings: readonly string[]; dateStyles: ReadonlySet<number>; from1904: boolean };

/** Thrown to stop reading a sheet that has more rows or columns than may be read. */
export class TooLarge extends FileRefused {
  constructor(what: "rows" | "columns") {
    super(what, `too many ${what}`);
  }
}

const MOST_BLANK_ROWS = 100_000;

/** Reads a worksheet part into rows of text: dates as they are shown, results of formulas, faults named. */
export class CellReader {
  readonly rows: GridRow[] = [];
  private seenRows = 0;
  private number = 0;
  private cells: GridCell[] = [];
  private column = -1;
  private type = "n";
  private style = 0;
  private value = "";
  private hasFormula = false;
  private reading = false;
  private phonetic = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly limits: ItemLimits,
  ) {}

  open(name: string, attributes: Record<string, string>): void {
    if (name === "row") this.openRow(attributes.r);
    if (name === "c") this.openCell(attributes);
    if (name === "f") this.hasFormula = true;
    if (name === "rPh") this.phonetic = true;
    if (name === "v" || (name === "t" && this.type === "inlineStr")) this.reading = !this.phonetic;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.reading = false;
    if (name === "rPh") this.phonetic = false;
    if (name === "c") this.keepCell();
    if (name === "row" && this.cells.length > 0) this.keepRow();
  }

  text(text: string): void {
    if (this.reading) this.value += text;
  }

  private openRow(written: string | undefined): void {
    this.number = /^\d{1,7}$/.test(written ?? "") ? Number(written) : this.number + 1;
    this.cells = [];
    this.column = -1;
    if (++this.seenRows > MOST_BLANK_ROWS) throw new TooLarge("rows");
  }

  private openCell({ r = "", t = "n", s = "0" }: Record<string, string>): void {
    const letters = /^[A-Z]{1,3}/.exec(r)?.[0];
    this.column = letters ? columnIndex(letters) : this.column + 1;
    this.type = t;
    this.style = Number(s);
    this.value = "";
    this.hasFormula = false;
  }

  private keepCell(): void {
    const cell = this.cell();
    if (cell.text === "" && cell.fault === undefined) return;
    if (this.column >= this.limits.columns) throw new TooLarge("columns");
    while (this.cells.length < this.column) this.cells.push({ text: "" });
    this.cells[this.column] = cell;
  }

  private keepRow(): void {
    this.rows.push({ number: this.number, cells: this.cells });
    if (this.rows.length > this.limits.rows + 1) throw new TooLarge("rows");
  }

  private cell(): GridCell {
    const value = this.value;
    if (this.type === "e")
      return { text: value, fault: `这一格的公式出错（${value}），请改为正确的内容后重试。` };
    if (value === "")
      return this.hasFormula
        ? { text: "", fault: "这一格的公式没有计算结果，请在表格软件中打开、保存后重试，或改为数值。" }
        : { text: "" };
    if (this.type === "s") return { text: this.workbook.strings[Number(value)] ?? "" };
    if (this.type === "b") return { text: value === "1" ? "是" : "否" };
    if (this.type === "d") return { text: value.replace("T", " ").replace(/ 00:00(?::00(?:\.0+)?)?Z?$/, "") };
    return this.type === "n" ? this.numberCell(value) : { text: value };
  }

  private numberCell(value: string): GridCell {
    const number = Number(value);
    if (!Number.isFinite(number)) return { text: value };
    if (this.workbook.dateStyles.has(this.style)) {
      const day = dateOfSerial(number, this.workbook.from1904);
      if (day) return { text: day };
    }
    if (Math.abs(number) >= 1e15)
      return {
        text: value,
        fault: "这一格是超过 15 位的数字，表格软件已把末尾几位改为 0，请把单元格设为文本后重新填写。",
      };
    return { text: String(Number(number.toPrecision(15))) };
  }
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
