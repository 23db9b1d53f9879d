import type { Tx } from "@/lib/db";
import { failed, ok, type Result } from "@/lib/result";
import type { WordingRow } from "@/lib/wording/dictionary-rows";
import { NO_AGENCY } from "@/lib/wording/issues";

export type StoredEntry = WordingRow & { id: string; version: number };

/** An agency's dictionary for change: no other act writes to it until the transaction ends. */
export async function lockDictionary(tx: Tx, agencyId: string): Promise<Result<StoredEntry[]>> {
  const agency = await tx.$queryRaw<unknown[]>`
    select 1 from "Agency" where id = ${agencyId}::uuid for no key update`;
  if (agency.length === 0) return failed(NO_AGENCY);
  const entries = await tx.wordingEntry.findMany({ where: { agencyId }, omit: { agencyId: true } });
  return ok(entries as StoredEntry[]);
}
