import { normalText } from "./normal-text";
import { numberForm } from "./number-forms";

export type SearchQuery = {
  /** As the reader wrote it, cut to what is searched for; for the screen. */
  shown: string;
  /** Whether the reader wrote more than is searched for. */
  isCut: boolean;
  /**
   * Phrases in the form of `normalText`: a record is found if it holds every phrase of one of the alternatives. The
   * first is what the reader wrote; the others are other writings of a document number. Empty: nothing is asked for.
   */
  alternatives: string[][];
  /** The document number asked for, in its one writing; null when the query is none. */
  number: string | null;
};

/** Characters of a query that are searched for. */
export const LONGEST_QUERY = 100;
const MOST_PHRASES = 8;

/** Quoted exactly, or a word up to the next space. Unclosed quotes are left out. */
const PHRASES = /["“”＂]([^"“”＂]*)["“”＂]|[^\s"“”＂]+/gu;

/** Reads what somebody typed. Any text is a query; what is left of it after `normalText` decides. */
export function parseQuery(typed: string): SearchQuery {
  const cleaned = visibleText(typed);
  const characters = [...cleaned];
  const shown = characters.slice(0, LONGEST_QUERY).join("").trim();
  const spaced = shown.replace(/[\s\p{Z}]/gu, " ");
  const phrases = [...spaced.matchAll(PHRASES)].map(([all, quoted]) => normalText(quoted ?? all));
  const typedPhrases = widest(phrases);
  const asked = typedPhrases.slice(0, MOST_PHRASES);
  const number = numberForm(normalText(shown));
  const numbered = widest(asked.map((phrase) => numberForm(phrase) ?? phrase));
  return {
    shown,
    isCut: characters.length > LONGEST_QUERY || typedPhrases.length > MOST_PHRASES,
    alternatives: asked.length === 0 ? [] : different([asked, numbered, ...(number ? [[number]] : [])]),
    number: number ?? null,
  };
}

/** Without control characters and half surrogates, which no database or page takes. */
function visibleText(text: string): string {
  return text
    .slice(0, LONGEST_QUERY * 20)
    .replace(/\p{Cs}/gu, "")
    .replace(/\p{Cc}/gu, " ")
    .normalize("NFC")
    .trim();
}

/** Each phrase once, and none that another one already asks for. */
function widest(phrases: string[]): string[] {
  const once = [...new Set(phrases)].filter((phrase) => phrase !== "");
  return once.filter((phrase) => !once.some((other) => other !== phrase && other.includes(phrase)));
}

function different(alternatives: string[][]): string[][] {
  const seen = new Set<string>();
  return alternatives.filter((phrases) => {
    const key = phrases.join("\n");
    return seen.has(key) ? false : seen.add(key);
  });
}
