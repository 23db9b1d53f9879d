import type { Staff } from "@/lib/actor";
import { can, type Permission } from "@/lib/permissions/rules";
import type { EditionView } from "./queries/get-edition";
import { reviewRefusal } from "./review-steps";
import { mayHappen, type Transition } from "./transitions";

export type Act =
  | "edit"
  | "submit"
  | "review"
  | "publication"
  | "reopen"
  | "discard"
  | "withdrawal"
  | "start"
  | "approveForced";

/**
 * What a person may do with an edition now, the most likely first. Asks the same table and the same permissions as the
 * commands: a button that is shown works, and one that would be refused is not shown.
 */
export function actsFor(actor: Staff, view: EditionView): Act[] {
  const { edition } = view;
  const subject = { agencyId: edition.document.agencyId };
  const may = (permission: Permission, ...transitions: Transition[]) =>
    can(actor, permission, subject) &&
    transitions.some((transition) => mayHappen(transition, edition.status));
  const isLive = edition.document.liveEditionId === edition.id;
  const acts: [Act, boolean][] = [
    ["review", view.pending !== null && mayReview(actor, view)],
    ["publication", may("document:publish", "publish") || may("document:force", "forcePublish")],
    ["edit", may("document:draft", "save", "saveReturned")],
    ["submit", may("document:draft", "submit")],
    ["approveForced", mayApproveForced(actor, view)],
    ["start", isLive && can(actor, "document:draft", subject)],
    ["reopen", may("document:reopen", "reopen")],
    ["withdrawal", isLive && (may("document:withdraw", "withdraw") || may("document:sign", "reinstate"))],
    ["discard", may("document:draft", "discard")],
  ];
  return acts.filter(([, allowed]) => allowed).map(([act]) => act);
}

/** Whether a review would be taken from this person; the command asks again with the authors of every revision. */
function mayReview(actor: Staff, { edition, pending, steps }: EditionView): boolean {
  if (!pending) return false;
  const authorIds = [edition.createdById, edition.submittedById].filter((id) => id !== null);
  return reviewRefusal(actor, pending, { authorIds, reviews: edition.reviews, steps }) === null;
}

function mayApproveForced(actor: Staff, { edition }: EditionView): boolean {
  const waits = edition.forcedById !== null && edition.forcedApprovedById === null;
  return (
    waits &&
    edition.forcedById !== actor.userId &&
    can(actor, "document:sign", { agencyId: edition.document.agencyId })
  );
}
