import { type Actor, isStaff } from "@/lib/actor";
import { db, type Prisma } from "@/lib/db";
import { pendingStep, reviewRefusal, reviewStepsOf } from "@/lib/documents/review-steps";
import { authorize } from "@/lib/permissions/authorize";
import { can } from "@/lib/permissions/rules";
import type { EditorialStatus, ReviewStep } from "@/prisma/generated/enums";

export type WorkItem = {
  editionId: string;
  documentId: number;
  title: string;
  status: EditorialStatus;
  /** The step that is asked for; null when it is not a review. */
  step: ReviewStep | null;
  /** Since when it has been waiting. */
  since: Date;
  scheduledFor: Date | null;
  problem: string | null;
};

export type Work = {
  /** Reviews that this person may do now, the longest waiting first. */
  toReview: WorkItem[];
  /** Own texts that came back. */
  returned: WorkItem[];
  /** Own drafts. */
  drafts: WorkItem[];
  /** Own texts on their way, and where they are. */
  sent: WorkItem[];
  /** Approved and waiting to be published, for those who publish. */
  toPublish: WorkItem[];
  /** Schedules that could not be kept. */
  missed: WorkItem[];
  /** Forced publications without approval so far, for those who sign. */
  forced: WorkItem[];
};

const INCLUDE = {
  document: { include: { agency: true } },
  reviews: true,
  revisions: { orderBy: { number: "desc" }, select: { title: true, createdById: true, number: true } },
} satisfies Prisma.EditionInclude;
type Found = Prisma.EditionGetPayload<{ include: typeof INCLUDE }>;

/** What waits for a person, what he sent, and what went wrong; open editions of the own agency only. */
export async function myWork(actor: Actor): Promise<Work> {
  authorize(actor, "work:see");
  if (!isStaff(actor))
    return { toReview: [], returned: [], drafts: [], sent: [], toPublish: [], missed: [], forced: [] };
  const editions = await db.edition.findMany({
    where: {
      document: actor.agencyId ? { agencyId: actor.agencyId } : {},
      OR: [
        { status: { in: ["draft", "returned", "in_review", "approved", "scheduled"] } },
        // Also once withdrawn or replaced: a forced publication is answered for, whatever became of it.
        { forcedById: { not: null }, forcedApprovedById: null },
      ],
    },
    orderBy: { updatedAt: "asc" },
    include: INCLUDE,
  });
  const own = (edition: Found) =>
    edition.createdById === actor.userId || edition.submittedById === actor.userId;
  const pick = (test: (edition: Found) => boolean) => editions.filter(test).map(asItem);
  return {
    toReview: pick((edition) => edition.status === "in_review" && mayReview(actor, edition)),
    returned: pick((edition) => edition.status === "returned" && own(edition)),
    drafts: pick((edition) => edition.status === "draft" && own(edition)),
    sent: pick((edition) => ["in_review", "approved", "scheduled"].includes(edition.status) && own(edition)),
    toPublish: can(actor, "document:publish") ? pick((edition) => edition.status === "approved") : [],
    missed: pick((edition) => edition.status === "scheduled" && isMissed(edition, actor.at)),
    forced: can(actor, "document:sign")
      ? pick(
          ({ forcedById, forcedApprovedById }) =>
            forcedById !== null && forcedApprovedById === null && forcedById !== actor.userId,
        )
      : [],
  };
}

/** A schedule that gave a reason, or whose time went by more than five minutes ago without being kept. */
function isMissed(edition: Found, at: Date): boolean {
  if (edition.scheduleProblem) return true;
  return edition.scheduledFor !== null && edition.scheduledFor.getTime() < at.getTime() - 5 * 60_000;
}

function mayReview(actor: Extract<Actor, { kind: "staff" }>, edition: Found): boolean {
  const steps = reviewStepsOf(edition.document.agency.reviewSteps);
  const pending = pendingStep(steps, edition.reviews, edition.round);
  const authorIds = [
    edition.submittedById,
    ...edition.revisions.map((revision) => revision.createdById),
  ].filter((id) => id !== null);
  return (
    pending !== null && reviewRefusal(actor, pending, { steps, reviews: edition.reviews, authorIds }) === null
  );
}

function asItem(edition: Found): WorkItem {
  const steps = reviewStepsOf(edition.document.agency.reviewSteps);
  return {
    editionId: edition.id,
    documentId: edition.documentId,
    title: edition.revisions[0]?.title ?? "",
    status: edition.status,
    step:
      edition.status === "in_review"
        ? (pendingStep(steps, edition.reviews, edition.round)?.step ?? null)
        : null,
    since: edition.updatedAt,
    scheduledFor: edition.scheduledFor,
    problem: edition.scheduleProblem,
  };
}
