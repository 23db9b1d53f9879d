import type { Actor } from "@/lib/actor";
import { db } from "@/lib/db";
import type { Content } from "@/lib/documents/content";
import { findingsOf } from "@/lib/documents/gate/findings";
import type { LoadedEdition } from "@/lib/documents/load-edition";
import { readContent } from "@/lib/documents/read-content";
import { pendingStep, type ReviewStepSetting, reviewStepsOf } from "@/lib/documents/review-steps";
import { isOpen } from "@/lib/documents/transitions";
import type { Finding } from "@/lib/finding";
import type { GateMoment } from "@/lib/gate/draft";
import { findingKey } from "@/lib/gate/finding-key";
import { isUuid } from "@/lib/uuid";
import { maySee } from "./may-see";

export type EditionFinding = Finding & { key: string; accepted?: { by: string; reason: string } };

export type EditionView = {
  edition: LoadedEdition;
  content: Content;
  steps: readonly ReviewStepSetting[];
  /** The step whose turn it is; null unless the edition is under review. */
  pending: ReviewStepSetting | null;
  findings: EditionFinding[];
  /** Names of all people mentioned, by id. */
  names: ReadonlyMap<string, string>;
};

/** An edition as staff of its agency see it, with what the gate says now; null when it does not exist for the actor. */
export async function getEdition(actor: Actor, editionId: string): Promise<EditionView | null> {
  const edition = await findEdition(actor, editionId);
  if (!edition) return null;
  const content = await readContent(db, edition.currentRevisionId);
  const steps = reviewStepsOf(edition.document.agency.reviewSteps);
  const pending = edition.status === "in_review" ? pendingStep(steps, edition.reviews, edition.round) : null;
  const isWritten =
    pending === null ? ["draft", "returned"].includes(edition.status) : pending !== steps.at(-1);
  return {
    edition,
    content,
    steps,
    pending,
    findings: isOpen(edition.status)
      ? await currentFindings(edition, content, isWritten ? "submit" : "publish", actor.at)
      : [],
    names: await namesOf(edition),
  };
}

async function findEdition(actor: Actor, editionId: string): Promise<LoadedEdition | null> {
  if (!isUuid(editionId)) return null;
  const edition = await db.edition.findUnique({
    where: { id: editionId },
    include: { document: { include: { agency: true } }, reviews: { orderBy: { createdAt: "asc" } } },
  });
  if (!edition?.currentRevisionId) return null;
  if (!(await maySee(actor, edition.document.agencyId, `edition:${editionId}`))) return null;
  return { ...edition, currentRevisionId: edition.currentRevisionId };
}

/** Whoever signs or publishes sees what would stop publication; before that, what would stop the review. */
async function currentFindings(
  edition: LoadedEdition,
  content: Content,
  moment: GateMoment,
  at: Date,
): Promise<EditionFinding[]> {
  const [findings, acceptances] = await Promise.all([
    findingsOf(db, edition, content, moment, at),
    db.findingAcceptance.findMany({ where: { editionId: edition.id } }),
  ]);
  const names = await userNames(acceptances.map((row) => row.acceptedById));
  const answers = new Map(acceptances.map((row) => [row.findingKey, row]));
  return findings.map((finding) => {
    const key = findingKey(finding);
    const answer = answers.get(key);
    return {
      ...finding,
      key,
      ...(answer && { accepted: { by: names.get(answer.acceptedById) ?? "", reason: answer.reason } }),
    };
  });
}

function namesOf(edition: LoadedEdition): Promise<Map<string, string>> {
  const { createdById, submittedById, forcedById, forcedApprovedById, reviews } = edition;
  return userNames([
    createdById,
    submittedById,
    forcedById,
    forcedApprovedById,
    ...reviews.map((review) => review.reviewerId),
  ]);
}

/** Names of people by id; unknown ids are left out. */
export async function userNames(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const users = await db.user.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } });
  return new Map(users.map((user) => [user.id, user.name]));
}
