import type { HiddenData } from "./hidden-data";

/** A piece of the text of a file and where in the file it stands, in words. */
export type PlacedFileText = { place: string; text: string };

/** What a look into a file brought to light. */
export type Inspection = { texts: PlacedFileText[]; hiddenData: HiddenData[] };

const MOST_CHARACTERS = 5_000_000;
const MOST_HIDDEN = 200;
const LONGEST_QUOTE = 40;

/**
 * Collects texts and hidden data within limits. What goes beyond them is not dropped in silence: the officer is told that
 * the rest of the file was not read.
 */
export class Notes implements Inspection {
  readonly texts: PlacedFileText[] = [];
  readonly hiddenData: HiddenData[] = [];
  private characters = 0;
  private cutAt: string | null = null;

  text(place: string, text: string): void {
    const trimmed = storable(text.normalize("NFKC")).trim();
    if (trimmed === "") return;
    const left = MOST_CHARACTERS - this.characters;
    if (trimmed.length > left) this.cut(place);
    if (left <= 0) return;
    this.characters += trimmed.length;
    this.texts.push({ place: storable(place), text: storable(trimmed.slice(0, left)) });
  }

  hidden({ code, place, message, quote }: HiddenData): void {
    const words = shortened(quote ?? "");
    const found: HiddenData = { code, place: storable(place), message, ...(words ? { quote: words } : {}) };
    const isKnown = this.hiddenData.some(
      (other) => other.code === code && other.place === found.place && other.quote === found.quote,
    );
    if (!isKnown && this.hiddenData.length < MOST_HIDDEN) this.hiddenData.push(found);
  }

  /** Takes over what was found in a part, with a word in front of each place. */
  add(other: Inspection, prefix = ""): void {
    for (const { place, text } of other.texts) this.text(`${prefix}${place}`, text);
    for (const found of other.hiddenData) this.hidden({ ...found, place: `${prefix}${found.place}` });
  }

  result(): Inspection {
    return { texts: this.texts, hiddenData: this.hiddenData };
  }

  private cut(place: string): void {
    if (this.cutAt !== null) return;
    this.cutAt = place;
    this.hidden({
      code: "hidden.not-readable",
      place,
      message: "文件内容太多，这里以后的部分没有检查。请拆成几个文件，或者由专人看过后说明理由。",
    });
  }
}

function shortened(quote: string): string {
  return [...storable(quote).replace(/\s+/g, " ").trim()].slice(0, LONGEST_QUOTE).join("");
}

/** What a database takes: no control characters but tabs and line breaks, no half characters. */
function storable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out here
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "").replace(/\p{Cs}/gu, "\ufffd");
}
