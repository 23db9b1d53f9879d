import { db, type Tx } from "@/lib/db";
import type { WordingDictionary } from "./dictionary";
import type { WordingRow } from "./dictionary-rows";
import { asEntry } from "./entry-rules";

/** An agency's own dictionary, as the gate wants it. */
export async function loadDictionary(tx: Tx = db, agencyId: string): Promise<WordingDictionary> {
  const rows = (await tx.wordingEntry.findMany({ where: { agencyId } })) as WordingRow[];
  return {
    entries: rows.filter((row) => row.kind === "term").map(asEntry),
    ignore: rows.filter((row) => row.kind === "ignore").map((row) => row.term),
  };
}
