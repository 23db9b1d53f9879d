import { z } from "zod";
import type { Role } from "@/lib/actor";
import { STEP_LABELS } from "@/lib/labels/documents";
import type { ReviewStep } from "@/prisma/generated/enums";

export const reviewStepSetting = z.strictObject({
  step: z.enum(["first", "second", "final", "secrecy"]),
  role: z.enum(["reviewer", "approver", "officer"]),
  /** The secrecy review (条例第十七条) is recorded by the same person in the same act. */
  withSecrecy: z.boolean().optional(),
});

/** One step of an agency's review chain, in its order. */
export type ReviewStepSetting = z.infer<typeof reviewStepSetting>;

/** 三审制: first review by the section, second with the secrecy review by the office, final by the leader who signs. */
export const DEFAULT_REVIEW_STEPS: readonly ReviewStepSetting[] = [
  { step: "first", role: "reviewer" },
  { step: "second", role: "reviewer", withSecrecy: true },
  { step: "final", role: "approver" },
];

/**
 * A chain must end with the final review by an approver, hold the secrecy review exactly once before or with it,
 * and name no step twice.
 */
export const reviewStepSettings = z
  .array(reviewStepSetting)
  .min(1)
  .superRefine((steps, context) => {
    const names = steps.map((setting) => setting.step);
    const secrecy = steps.filter((setting) => setting.withSecrecy || setting.step === "secrecy").length;
    const last = steps.at(-1);
    if (new Set(names).size !== names.length)
      context.addIssue({ code: "custom", message: "同一审核环节不能出现两次。" });
    if (last?.step !== "final" || last.role !== "approver")
      context.addIssue({ code: "custom", message: `最后一步必须是由签发人办理的${STEP_LABELS.final}。` });
    if (secrecy !== 1)
      context.addIssue({ code: "custom", message: `${STEP_LABELS.secrecy}必须且只能设置一次。` });
  });

/** The steps stored with an agency; a broken setting falls back to nothing less than the full chain. */
export function reviewStepsOf(stored: unknown): readonly ReviewStepSetting[] {
  const parsed = reviewStepSettings.safeParse(stored);
  return parsed.success ? parsed.data : DEFAULT_REVIEW_STEPS;
}

export type RecordedReview = {
  step: ReviewStep;
  round: number;
  decision: "approved" | "returned";
  reviewerId: string;
};

/** The first step of the chain that has no approval in this round; null when all are done. */
export function pendingStep(
  steps: readonly ReviewStepSetting[],
  reviews: readonly RecordedReview[],
  round: number,
): ReviewStepSetting | null {
  const done = new Set(
    reviews
      .filter((review) => review.round === round && review.decision === "approved")
      .map((review) => review.step),
  );
  return steps.find((setting) => !done.has(setting.step)) ?? null;
}

export type ReviewRefusal = "role" | "author" | "other-step";

/**
 * Why a person may not do a step of an edition (domain: 三审三校, 同一人不得承担两级审核); null when he may. The authors of
 * any revision of the edition, whoever submitted it, and whoever did another of its steps, in whatever round, are out.
 */
export function reviewRefusal(
  person: { userId: string; roles: readonly Role[] },
  setting: ReviewStepSetting,
  edition: {
    authorIds: readonly string[];
    reviews: readonly RecordedReview[];
    steps: readonly ReviewStepSetting[];
  },
): ReviewRefusal | null {
  if (!person.roles.includes(setting.role)) return "role";
  if (edition.authorIds.includes(person.userId)) return "author";
  const ownSteps = edition.reviews
    .filter((review) => review.reviewerId === person.userId)
    .map((review) => review.step);
  const joined = new Set<ReviewStep>(setting.withSecrecy ? [setting.step, "secrecy"] : [setting.step]);
  return ownSteps.some((step) => !joined.has(step)) ? "other-step" : null;
}
