import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { type EditionInput, loadEditionForChange } from "@/lib/documents/load-edition";
import { nextStatus } from "@/lib/documents/transitions";
import { NO_APPROVAL, writeEdition } from "@/lib/documents/write-edition";
import { ok } from "@/lib/result";
import { transact } from "@/lib/transact";

/**
 * 重新编辑: takes an edition out of review, approval or schedule, so that it can be changed. Every approval of the round
 * is void from now on; the revision that was approved is remembered, so that the difference can be shown.
 */
export function reopenEdition(actor: Actor, input: EditionInput) {
  return transact(actor, async (tx) => {
    const loaded = await loadEditionForChange(tx, actor, "document:reopen", input);
    if (!loaded.ok) return loaded;
    const edition = loaded.value;
    const status = nextStatus("reopen", edition.status);
    if (!status.ok) return status;
    const voided = edition.reviews.some(
      (review) => review.round === edition.round && review.decision === "approved",
    );
    const version = await writeEdition(tx, edition, actor.at, {
      ...NO_APPROVAL,
      status: status.value,
      ...(voided && { voidedRevisionId: edition.currentRevisionId, voidedAt: actor.at }),
    });
    if (!version.ok) return version;
    await record(tx, actor, {
      action: voided ? "approval.voided" : "edition.taken-back",
      object: `edition:${edition.id}`,
      data: { from: edition.status, round: edition.round, revision: edition.currentRevisionId },
    });
    return ok({ version: version.value });
  });
}
