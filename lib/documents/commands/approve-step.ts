import { z } from "zod";
import { type Actor, isStaff } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import type { Tx } from "@/lib/db";
import { hashContent } from "@/lib/documents/add-revision";
import { authorsOf } from "@/lib/documents/authors-of";
import { type LoadedEdition, loadEditionForChange } from "@/lib/documents/load-edition";
import { readContent } from "@/lib/documents/read-content";
import { REFUSAL_ISSUES } from "@/lib/documents/review-refusals";
import {
  pendingStep,
  type ReviewStepSetting,
  reviewRefusal,
  reviewStepsOf,
} from "@/lib/documents/review-steps";
import { nextStatus } from "@/lib/documents/transitions";
import { writeEdition } from "@/lib/documents/write-edition";
import { STEP_LABELS } from "@/lib/labels/documents";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";
import type { ReviewStep } from "@/prisma/generated/enums";

export const approveStepInput = z.strictObject({
  editionId: z.uuid(),
  version: z.coerce.number().int(),
  step: z.enum(["first", "second", "final", "secrecy"]),
  opinion: z.string().trim().max(1000).default(""),
  /** 保密审查依据; asked for where the step includes the secrecy review. */
  basis: z.string().trim().max(1000).default(""),
});

type ApproveStepInput = z.infer<typeof approveStepInput>;

/** 审核同意: one step of the chain, by one person, on exactly the text that is there now. The last one approves the edition. */
export function approveStep(actor: Actor, input: ApproveStepInput) {
  return transact(actor, async (tx) => {
    const loaded = await loadEditionForChange(tx, actor, "document:review", input);
    if (!loaded.ok) return loaded;
    const edition = loaded.value;
    const turn = await reviewTurn(tx, actor, edition, input.step);
    if (!turn.ok) return turn;
    const { setting, reviewerId, isLast } = turn.value;
    const status = nextStatus(isLast ? "approveLast" : "approveStep", edition.status);
    if (!status.ok) return status;
    if (isSecrecy(setting) && !input.basis)
      return failed({
        code: "secrecy.basis",
        field: "basis",
        message: `请填写${STEP_LABELS.secrecy}意见和依据。`,
      });
    const hash = await hashContent(tx, await readContent(tx, edition.currentRevisionId));
    for (const step of stepsRecorded(setting, edition))
      await tx.review.create({
        data: {
          editionId: edition.id,
          round: edition.round,
          step,
          decision: "approved",
          reviewerId,
          revisionId: edition.currentRevisionId,
          contentHash: hash,
          opinion: input.opinion,
          basis: step === "secrecy" ? input.basis : "",
          createdAt: actor.at,
        },
      });
    const version = await writeEdition(tx, edition, actor.at, {
      status: status.value,
      ...(isLast && { approvedHash: hash, approvedAt: actor.at, voidedRevisionId: null, voidedAt: null }),
    });
    if (!version.ok) return version;
    await record(tx, actor, {
      action: "review.approved",
      object: `edition:${edition.id}`,
      data: { step: setting.step, round: edition.round, revision: edition.currentRevisionId, hash },
    });
    return ok({ version: version.value, approved: isLast });
  });
}

type Turn = { setting: ReviewStepSetting; reviewerId: string; isLast: boolean };

/** Whether it is this person's turn at this step of the edition; everybody else is refused with the reason. */
export async function reviewTurn(
  tx: Tx,
  actor: Actor,
  edition: LoadedEdition,
  step: ReviewStep,
): Promise<Result<Turn>> {
  if (!isStaff(actor)) throw new ForbiddenError("document:review", `edition:${edition.id}`);
  const steps = reviewStepsOf(edition.document.agency.reviewSteps);
  const setting = pendingStep(steps, edition.reviews, edition.round);
  if (!setting || setting.step !== step)
    return failed({
      code: "review.not-pending",
      message: "这一审核环节已经办理或尚未轮到，请刷新页面查看最新状态。",
    });
  const refusal = reviewRefusal(actor, setting, {
    steps,
    reviews: edition.reviews,
    authorIds: await authorsOf(tx, edition),
  });
  if (refusal === "role") throw new ForbiddenError("document:review", `edition:${edition.id}`);
  if (refusal) return failed(REFUSAL_ISSUES[refusal]);
  return ok({ setting, reviewerId: actor.userId, isLast: setting === steps.at(-1) });
}

function isSecrecy(setting: ReviewStepSetting): boolean {
  return setting.withSecrecy === true || setting.step === "secrecy";
}

/** What one act records. A chain that was changed under way may join a secrecy review that this round already has. */
function stepsRecorded(setting: ReviewStepSetting, { reviews, round }: LoadedEdition): ReviewStep[] {
  const hasSecrecy = reviews.some((review) => review.step === "secrecy" && review.round === round);
  return setting.withSecrecy && !hasSecrecy ? [setting.step, "secrecy"] : [setting.step];
}
