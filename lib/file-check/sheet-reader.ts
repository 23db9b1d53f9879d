/** Long enough for a telephone or an id number, or a sign of an address: worth naming the very cell. */
const WORTH_A_PLACE = /(?:\d[ -]?){11}|@|[室栋幢组]/;

/** More than a file's notes take in (`inspection.ts`), so that what is left out here is said to be left out there. */
const MOST_CHARACTERS = 6_000_000;

/** Reads a worksheet part: the words of its rows, and which rows and columns are hidden. */
export class SheetReader {
  /** Cells that may hold personal data, each with its address (`B7`). They do not appear in `words`. */
  readonly numbered: { cell: string; text: string }[] = [];
  readonly hiddenColumns: string[] = [];
  hiddenRows = 0;
  private readonly rows: string[] = [];
  private row: string[] = [];
  private cell = "";
  private type = "";
  private value = "";
  private isValue = false;
  private characters = 0;

  constructor(private readonly strings: readonly string[]) {}

  open(name: string, attributes: Record<string, string>): void {
    if (name === "sheetFormatPr" && isTrue(attributes.zeroHeight)) this.hiddenRows++;
    if (name === "col" && isUnseen(attributes.hidden, attributes.width))
      this.hiddenColumns.push(columnRange(attributes));
    if (name === "row") {
      this.row = [];
      if (isUnseen(attributes.hidden, attributes.ht)) this.hiddenRows++;
    }
    if (name === "c") {
      this.cell = attributes.r ?? "";
      this.type = attributes.t ?? "n";
      this.value = "";
    }
    if (name === "v" || (name === "t" && this.type === "inlineStr")) this.isValue = true;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.isValue = false;
    if (name === "c") this.keep();
    if (name === "row" && this.row.length > 0) this.rows.push(this.row.join("\t"));
  }

  text(text: string): void {
    if (this.isValue) this.value += text;
  }

  /** The remaining words, one line a row, cells parted by a tab. */
  words(): string {
    return this.rows.join("\n");
  }

  private keep(): void {
    const text = this.shownValue();
    if (text === "" || this.characters > MOST_CHARACTERS) return;
    this.characters += text.length;
    if (WORTH_A_PLACE.test(text)) this.numbered.push({ cell: this.cell, text });
    else this.row.push(text);
  }

  private shownValue(): string {
    if (this.type === "s") return this.strings[Number(this.value)] ?? "";
    if (this.type === "n" && /E\+?\d+$/i.test(this.value)) return wholeNumber(this.value);
    return this.value;
  }
}

/** A long number as Excel stores it (1.3812345678E10) in the digits a person sees. */
function wholeNumber(value: string): string {
  const number = Number(value);
  return Number.isInteger(number) && Math.abs(number) < 1e21 ? BigInt(number).toString() : value;
}

/** Hidden, or of no height or width, which looks the same. */
function isUnseen(hidden: string | undefined, size: string | undefined): boolean {
  return isTrue(hidden) || (size !== undefined && Number(size) === 0);
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function columnRange({ min = "1", max = min }: Record<string, string>): string {
  const [first, last] = [columnName(Number(min)), columnName(Number(max))];
  return first === last ? first : `${first}–${last}`;
}

function columnName(number: number): string {
  let name = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}
