import { db, type Tx } from "@/lib/db";
import type { FindingLevel } from "@/lib/finding";
import type { WordingDictionary } from "./dictionary";

/** An agency's own dictionary, as the gate wants it. Several context words are kept in one column, parted by `|`. */
export async function loadDictionary(tx: Tx = db, agencyId: string): Promise<WordingDictionary> {
  const rows = await tx.wordingEntry.findMany({ where: { agencyId } });
  return {
    entries: rows
      .filter((row) => row.kind === "term")
      .map(({ term, suggestion, level, reason, before, after }) => ({
        term,
        suggestion: suggestion || undefined,
        level: level as FindingLevel,
        reason: reason || undefined,
        context: before || after ? { before: words(before), after: words(after) } : undefined,
      })),
    ignore: rows.filter((row) => row.kind === "ignore").map((row) => row.term),
  };
}

function words(column: string): string[] | undefined {
  return column ? column.split("|") : undefined;
}
