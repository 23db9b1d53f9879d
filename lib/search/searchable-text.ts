import { normalText } from "./normal-text";
import { mentionedNumbers, ownNumberForm } from "./number-forms";

export type Searchable = {
  title: string;
  summary: string;
  documentNumber: string;
  indexNumber: string;
  issuingAgency: string;
  keywords: readonly string[];
  bodyText: string;
  /** Public attachments in their order: what each is called and every readable piece of it. */
  files: readonly { title: string; name: string; texts: readonly string[] }[];
};

export type SearchableText = { title: string; numbers: string[]; text: string };

/** Characters of one record that can be found: some 300 pages. The record's own words come first. */
export const MOST_CHARACTERS = 300_000;
/** A tsvector holds less than 1 MB of words; these are the bytes of different characters and pairs. */
const MOST_GRAM_BYTES = 900_000;
/** Below this no text can reach that limit, whatever it is made of. */
const SURELY_FITS = 70_000;

/** What a search looks through for one record; see `SearchText`. */
export function searchableText(record: Searchable): SearchableText {
  const title = normalText(record.title);
  const number = normalText(record.documentNumber);
  const numbers = [number, ownNumberForm(number), normalText(record.indexNumber)].filter(
    (one) => one !== null && one !== "",
  ) as string[];
  const own = [
    title,
    ...numbers,
    normalText(record.summary),
    normalText(record.issuingAgency),
    ...record.keywords.map(normalText),
    normalText(record.bodyText),
  ];
  const files = record.files.flatMap(({ title: called, name, texts }) =>
    [called, name, texts.join("\n")].map(normalText),
  );
  const mentioned = own.concat(files).flatMap(mentionedNumbers);
  const parts = [...own, ...new Set(mentioned), ...files].filter((part) => part !== "");
  return { title, numbers: [...new Set(numbers)], text: withinLimits(parts.join("\n")) };
}

function withinLimits(text: string): string {
  if (text.length <= SURELY_FITS) return text;
  const seen = new Set<string>();
  let bytes = 0;
  let before = "";
  let at = 0;
  let count = 0;
  for (const character of text) {
    for (const gram of [character, before + character]) {
      if (seen.has(gram)) continue;
      seen.add(gram);
      bytes += Buffer.byteLength(gram);
    }
    count += 1;
    if (bytes > MOST_GRAM_BYTES || count > MOST_CHARACTERS) return text.slice(0, at);
    before = character;
    at += character.length;
  }
  return text;
}
