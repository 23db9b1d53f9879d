import { z } from "zod";
import { type Actor, isStaff } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { stoppingIssues } from "@/lib/documents/gate/findings";
import { loadEditionForChange } from "@/lib/documents/load-edition";
import { putBeforePublic } from "@/lib/documents/publication/put-before-public";
import { readContent } from "@/lib/documents/read-content";
import { nextStatus } from "@/lib/documents/transitions";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { failed, ok } from "@/lib/result";
import { transact } from "@/lib/transact";

export const forcePublishInput = z.strictObject({
  editionId: z.uuid(),
  version: z.coerce.number().int(),
  reason: z.string().trim().min(1, "请写明应急发布的理由。").max(1000),
  /** The approver answers for the secrecy review himself. */
  basis: z.string().trim().min(1, "请填写保密审查意见和依据。").max(1000),
});

/**
 * 应急发布: an approver publishes before the review chain is done. The gate holds as always; the edition stays flagged
 * until another approver has approved it afterwards (approveForced).
 */
export function forcePublish(actor: Actor, input: z.infer<typeof forcePublishInput>) {
  return transact(actor, async (tx) => {
    const loaded = await loadEditionForChange(tx, actor, "document:force", input);
    if (!loaded.ok) return loaded;
    if (!isStaff(actor)) throw new ForbiddenError("document:force", `edition:${input.editionId}`);
    const edition = loaded.value;
    const status = nextStatus("forcePublish", edition.status);
    if (!status.ok) return status;
    const content = await readContent(tx, edition.currentRevisionId);
    const answered = { ...edition, forcedById: actor.userId, forcedBasis: input.basis, updatedAt: actor.at };
    const issues = await stoppingIssues(tx, answered, content, "publish", actor.at);
    if (issues.length > 0) return failed(...issues);
    const published = await putBeforePublic(tx, edition, content, actor.at, {
      forcedById: actor.userId,
      forcedReason: input.reason,
      forcedBasis: input.basis,
    });
    if (!published.ok) return published;
    await record(tx, actor, {
      action: "edition.forced",
      object: `edition:${edition.id}`,
      data: { document: published.value.documentId, reason: input.reason, basis: input.basis },
    });
    if (published.value.supersededId)
      await record(tx, actor, {
        action: "edition.superseded",
        object: `edition:${published.value.supersededId}`,
        data: { by: edition.id },
      });
    return ok(published.value);
  });
}
