import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";
import type { removedEntry } from "@/lib/wording/entry-schema";
import { STALE } from "@/lib/wording/issues";

/** Takes an entry out of its agency's dictionary, in the version the person has seen. */
export function removeWordingEntry(
  actor: Actor,
  { entryId, version }: z.output<typeof removedEntry>,
): Promise<Result<{ kind: "term" | "ignore" }>> {
  return transact(actor, async (tx) => {
    const entry = await tx.wordingEntry.findUnique({ where: { id: entryId } });
    authorize(actor, "wording:edit", { agencyId: entry?.agencyId, object: `wording:${entryId}` });
    if (!entry) return failed(STALE);
    const { count } = await tx.wordingEntry.deleteMany({ where: { id: entryId, version } });
    if (count === 0) return failed(STALE);
    const { id: _, agencyId, version: __, ...before } = entry;
    await record(tx, actor, {
      action: "wording.removed",
      object: `wording:${entryId}`,
      data: { agency: agencyId, term: entry.term, before },
    });
    return ok({ kind: entry.kind === "ignore" ? "ignore" : "term" });
  });
}
