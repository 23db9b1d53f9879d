import type { FindingLevel } from "@/lib/finding";
import type { WordingDictionary, WordingEntry } from "./dictionary";
import { normalised } from "./normalised";

/** A term of the dictionary found in a text. */
export type WordingHit = {
  term: string;
  level: FindingLevel;
  /** Position and length in the text as given, in UTF-16 units. */
  index: number;
  length: number;
  /** The words as they stand in the text. */
  quote: string;
  message: string;
  suggestion?: string;
};

/**
 * The terms of a dictionary in a text, longest first, none overlapping, in the order of the text. Full and half width and
 * upper and lower case are the same; a term that lies inside an ignored phrase is not reported.
 */
export function findWording(text: string, dictionary: WordingDictionary): WordingHit[] {
  const searched = normalised(text);
  const ignored = dictionary.ignore.flatMap((phrase) => occurrences(searched, normalised(phrase)));
  const taken: Span[] = [];
  const hits: WordingHit[] = [];
  for (const entry of longestFirst(dictionary.entries))
    for (const span of occurrences(searched, normalised(entry.term))) {
      if (ignored.some((phrase) => phrase.start <= span.start && span.end <= phrase.end)) continue;
      if (taken.some((other) => other.start < span.end && span.start < other.end)) continue;
      if (!isInContext(searched, span, entry)) continue;
      taken.push(span);
      hits.push(hitOf(text, span, entry));
    }
  return hits.sort((one, other) => one.index - other.index);
}

function alternatives(words: string[] | undefined): string[] {
  return (words ?? []).map((word) => normalised(word.trim())).filter((word) => word !== "");
}

type Span = { start: number; end: number };

function longestFirst(entries: readonly WordingEntry[]): WordingEntry[] {
  return [...entries].sort((one, other) => other.term.length - one.term.length);
}

function occurrences(text: string, term: string): Span[] {
  const spans: Span[] = [];
  if (term === "") return spans;
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1))
    spans.push({ start: at, end: at + term.length });
  return spans;
}

function isInContext(text: string, { start, end }: Span, { context }: WordingEntry): boolean {
  if (!context) return true;
  const before = alternatives(context.before);
  const after = alternatives(context.after);
  return (
    (before.length === 0 || before.some((word) => text.endsWith(word, start))) &&
    (after.length === 0 || after.some((word) => text.startsWith(word, end)))
  );
}

function hitOf(text: string, { start, end }: Span, entry: WordingEntry): WordingHit {
  const quote = text.slice(start, end);
  const advice = entry.suggestion === undefined ? "请核对这个用语。" : `建议改为“${entry.suggestion}”。`;
  return {
    term: entry.term,
    level: entry.level,
    index: start,
    length: end - start,
    quote,
    message: `“${quote}”：${entry.reason ? `${entry.reason}，` : ""}${advice}`,
    ...(entry.suggestion === undefined ? {} : { suggestion: entry.suggestion }),
  };
}
