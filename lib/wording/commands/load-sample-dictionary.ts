import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";
import { dictionaryRows } from "@/lib/wording/dictionary-rows";
import { sampleDictionary } from "@/lib/wording/sample-dictionary";
import { lockDictionary } from "./lock-dictionary";

/** Gives an agency whose dictionary is still empty the small one that comes with the program, to begin with. */
export function loadSampleDictionary(actor: Actor, agencyId: string): Promise<Result<{ count: number }>> {
  return transact(actor, async (tx) => {
    authorize(actor, "wording:edit", { agencyId, object: `agency:${agencyId}` });
    const dictionary = await lockDictionary(tx, agencyId);
    if (!dictionary.ok) return dictionary;
    if (dictionary.value.length > 0)
      return failed({ code: "wording.not-empty", message: "词典中已有词条，没有载入示例。" });
    const rows = dictionaryRows(sampleDictionary);
    const { count } = await tx.wordingEntry.createMany({ data: rows.map((row) => ({ ...row, agencyId })) });
    await record(tx, actor, { action: "wording.loaded", object: `agency:${agencyId}`, data: { count } });
    return ok({ count });
  });
}
