import { type Actor, isStaff } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { authorsOf } from "@/lib/documents/authors-of";
import { type EditionInput, loadEditionForChange } from "@/lib/documents/load-edition";
import { REFUSAL_ISSUES } from "@/lib/documents/review-refusals";
import { writeEdition } from "@/lib/documents/write-edition";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { failed, ok } from "@/lib/result";
import { transact } from "@/lib/transact";

/** 补办审批: another approver, who had no hand in the text, approves a forced publication afterwards, which takes its flag away. */
export function approveForced(actor: Actor, input: EditionInput) {
  return transact(actor, async (tx) => {
    const loaded = await loadEditionForChange(tx, actor, "document:sign", input);
    if (!loaded.ok) return loaded;
    if (!isStaff(actor)) throw new ForbiddenError("document:sign", `edition:${input.editionId}`);
    const edition = loaded.value;
    if (!edition.forcedById || edition.forcedApprovedById)
      return failed({ code: "forced.none", message: "本条信息没有待补办的应急发布审批。" });
    if ([edition.forcedById, ...(await authorsOf(tx, edition))].includes(actor.userId))
      return failed({ code: "review.author", message: "应急发布须由没有参与起草的另一位签发人补办审批。" });
    // 同一人不得承担两级审核: what is made up for here is the final step.
    if (edition.reviews.some((review) => review.reviewerId === actor.userId && review.step !== "final"))
      return failed(REFUSAL_ISSUES["other-step"]);
    const version = await writeEdition(tx, edition, actor.at, {
      forcedApprovedById: actor.userId,
      forcedApprovedAt: actor.at,
    });
    if (!version.ok) return version;
    await record(tx, actor, { action: "edition.force-approved", object: `edition:${edition.id}` });
    return ok({ version: version.value });
  });
}
