import type { FindingLevel } from "@/lib/finding";
import type { Issue } from "@/lib/issue";
import type { WordingEntry } from "./dictionary";
import type { WordingRow } from "./dictionary-rows";
import { normalised } from "./normalised";
import { findWording } from "./rules";

/** What makes an entry one of its kind: no dictionary has two with the same key. */
export function entryKey({ kind, term, before, after }: WordingRow): string {
  return JSON.stringify([kind, term, before, after]);
}

/**
 * What is wrong with a term beside the ignored phrases of its dictionary (normalised); null when nothing is: it would
 * never be found, or what it suggests would be found again.
 */
export function termProblem(row: WordingRow, ignored: ReadonlySet<string>): Issue | null {
  if (row.kind === "ignore") return null;
  const term = normalised(row.term);
  if (ignored.has(term))
    return {
      code: "wording.ignored",
      field: "term",
      message: `“${row.term}”在忽略清单中，永远不会被提示。请先从忽略清单中删除。`,
    };
  const isCircular =
    normalised(row.suggestion).includes(term) &&
    findWording(row.suggestion, { entries: [asEntry(row)], ignore: [...ignored] }).length > 0;
  if (!isCircular) return null;
  return {
    code: "wording.circular",
    field: "suggestion",
    message: `建议写法“${row.suggestion}”中仍会查出“${row.term}”。请修改，或先把建议写法加入忽略清单。`,
  };
}

/** The ignored phrases among some rows, normalised. */
export function ignoredPhrases(rows: readonly WordingRow[]): Set<string> {
  return new Set(rows.filter(({ kind }) => kind === "ignore").map(({ term }) => normalised(term)));
}

/** A stored row as the search wants it; several context words stand in one column, parted by `|`. */
export function asEntry({ term, suggestion, level, reason, before, after }: WordingRow): WordingEntry {
  return {
    term,
    suggestion: suggestion || undefined,
    level: level as FindingLevel,
    reason: reason || undefined,
    context: before || after ? { before: words(before), after: words(after) } : undefined,
  };
}

function words(column: string): string[] | undefined {
  return column ? column.split("|") : undefined;
}
