import type { WordingDictionary } from "./dictionary";

/** One row of an agency's dictionary as it is stored; several context words are parted by `|`. */
export type WordingRow = {
  kind: "term" | "ignore";
  term: string;
  suggestion: string;
  level: string;
  reason: string;
  before: string;
  after: string;
};

/** A dictionary as rows, in its order. */
export function dictionaryRows({ entries, ignore }: WordingDictionary): WordingRow[] {
  return [
    ...entries.map(({ term, suggestion, level, reason, context }) => ({
      kind: "term" as const,
      term,
      suggestion: suggestion ?? "",
      level,
      reason: reason ?? "",
      before: (context?.before ?? []).join("|"),
      after: (context?.after ?? []).join("|"),
    })),
    ...ignore.map((term) => ({
      kind: "ignore" as const,
      term,
      suggestion: "",
      level: "warn",
      reason: "",
      before: "",
      after: "",
    })),
  ];
}
