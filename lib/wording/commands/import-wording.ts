import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import type { Tx } from "@/lib/db";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";
import type { WordingRow } from "@/lib/wording/dictionary-rows";
import { entryKey, ignoredPhrases, termProblem } from "@/lib/wording/entry-rules";
import type { importedWording } from "@/lib/wording/entry-schema";
import { readWordingCsv } from "@/lib/wording/wording-csv";
import { lockDictionary, type StoredEntry } from "./lock-dictionary";

export type WordingImport = { added: number; changed: number };

/**
 * Takes a CSV file into an agency's dictionary, all rows or none: new entries are added, entries that are there already
 * take the new suggestion, level and reason, none is removed. Fails with the issues of `readWordingCsv`, and of any row
 * that would never be found or would contradict itself.
 */
export function importWording(
  actor: Actor,
  { agencyId, csv }: z.output<typeof importedWording>,
): Promise<Result<WordingImport>> {
  return transact(actor, async (tx) => {
    authorize(actor, "wording:edit", { agencyId, object: `agency:${agencyId}` });
    const rows = readWordingCsv(csv);
    if (!rows.ok) return rows;
    const outcome = await mergeEntries(tx, agencyId, rows.value);
    if (!outcome.ok) return outcome;
    await record(tx, actor, {
      action: "wording.imported",
      object: `agency:${agencyId}`,
      data: outcome.value,
    });
    return outcome;
  });
}

/** Merges rows into a locked dictionary. */
export async function mergeEntries(
  tx: Tx,
  agencyId: string,
  rows: readonly WordingRow[],
): Promise<Result<WordingImport>> {
  const dictionary = await lockDictionary(tx, agencyId);
  if (!dictionary.ok) return dictionary;
  const ignored = ignoredPhrases([...dictionary.value, ...rows]);
  const problems = rows.flatMap((row) => termProblem(row, ignored) ?? []);
  if (problems.length > 0)
    return failed(...problems.slice(0, 50).map((issue) => ({ ...issue, field: "csv" })));
  const known = new Map(dictionary.value.map((entry) => [entryKey(entry), entry]));
  const added = rows.filter((row) => !known.has(entryKey(row)));
  await tx.wordingEntry.createMany({ data: added.map((row) => ({ ...row, agencyId })) });
  let changed = 0;
  for (const row of rows) {
    const entry = known.get(entryKey(row));
    if (!entry || isSame(entry, row)) continue;
    await tx.wordingEntry.update({ where: { id: entry.id }, data: { ...row, version: { increment: 1 } } });
    changed += 1;
  }
  return ok({ added: added.length, changed });
}

function isSame(entry: StoredEntry, row: WordingRow): boolean {
  return entry.suggestion === row.suggestion && entry.level === row.level && entry.reason === row.reason;
}
