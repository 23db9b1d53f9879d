/** What a record is worth to somebody who searches. The numbers are a start; change them here and nowhere else. */
export const WEIGHTS = {
  /** The record's own document number or index number is what was asked for: it comes before any that cites it. */
  ownNumber: 20,
  /** Everything asked for stands in the title, as one phrase. */
  phraseInTitle: 8,
  /** Shared out over the words asked for: those that stand in the title. */
  wordsInTitle: 6,
  /** Times ln(1 + how often the words stand in the text). */
  occurrences: 1,
  /** Of a record published today; falls to a third every `yearsToAge` years. */
  recency: 2,
  yearsToAge: 3,
} as const;

export type Evidence = {
  id: number;
  /** Seconds since 1970 of the first publication. */
  at: number;
  isOwnNumber: boolean;
  /** How many of the words stand in the title. */
  wordsInTitle: number;
  /** How often the words stand in the text, all together. */
  occurrences: number;
};

const YEAR_SECONDS = 365.25 * 24 * 3600;

/** @param words how many words were asked for */
export function scoreOf(evidence: Evidence, words: number, now: Date): number {
  const inTitle = evidence.wordsInTitle;
  const years = Math.max(0, now.getTime() / 1000 - evidence.at) / YEAR_SECONDS;
  return (
    (evidence.isOwnNumber ? WEIGHTS.ownNumber : 0) +
    (words === 1 && inTitle === 1 ? WEIGHTS.phraseInTitle : 0) +
    (words > 1 ? (WEIGHTS.wordsInTitle * inTitle) / words : 0) +
    WEIGHTS.occurrences * Math.log(1 + evidence.occurrences) +
    WEIGHTS.recency * Math.exp(-years / WEIGHTS.yearsToAge)
  );
}

/** The worthiest first; of equals the newest, then the one recorded last: the same order every time. */
export function ranked<T extends Evidence>(found: readonly T[], words: number, now: Date): T[] {
  return found
    .map((evidence) => ({ evidence, score: scoreOf(evidence, words, now) }))
    .sort((a, b) => b.score - a.score || b.evidence.at - a.evidence.at || b.evidence.id - a.evidence.id)
    .map(({ evidence }) => evidence);
}
