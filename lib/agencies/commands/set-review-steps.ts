import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { NO_AGENCY, STALE } from "@/lib/agencies/issues";
import { record } from "@/lib/audit/record";
import { reviewStepSettings } from "@/lib/documents/review-steps";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";

export const setReviewStepsInput = z.strictObject({
  agencyId: z.uuid(),
  version: z.coerce.number().int().positive(),
  steps: reviewStepSettings,
});

/** Sets the review chain of an agency. It applies to what is reviewed from now on; approvals given stay. */
export function setReviewSteps(
  actor: Actor,
  input: z.output<typeof setReviewStepsInput>,
): Promise<Result<{ version: number }>> {
  return transact(actor, async (tx) => {
    const { agencyId, version, steps } = input;
    authorize(actor, "agency:edit", { agencyId, object: `agency:${agencyId}` });
    const agency = await tx.agency.findUnique({ where: { id: agencyId }, select: { reviewSteps: true } });
    if (!agency) return failed(NO_AGENCY);
    const { count } = await tx.agency.updateMany({
      where: { id: agencyId, version },
      data: { reviewSteps: steps, version: { increment: 1 } },
    });
    if (count === 0) return failed(STALE);
    await record(tx, actor, {
      action: "agency.changed",
      object: `agency:${agencyId}`,
      data: { reviewSteps: { before: agency.reviewSteps, after: steps } },
    });
    return ok({ version: version + 1 });
  });
}
