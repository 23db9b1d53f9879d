import type { FindingLevel } from "@/lib/finding";

/**
 * One term of an agency's wording dictionary. `before` and `after` limit the term to a context: one of the given words
 * must stand right before it, one of them right after it. Plain words; no sign in them has a meaning.
 */
export type WordingEntry = {
  term: string;
  suggestion?: string;
  level: FindingLevel;
  reason?: string;
  context?: { before?: string[]; after?: string[] };
};

/** A dictionary as it is stored and shipped: terms, and phrases inside which no term is reported. */
export type WordingDictionary = { entries: WordingEntry[]; ignore: string[] };
