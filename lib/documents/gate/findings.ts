import type { Tx } from "@/lib/db";
import type { Content } from "@/lib/documents/content";
import type { LoadedEdition } from "@/lib/documents/load-edition";
import type { Finding } from "@/lib/finding";
import { gateFindings } from "@/lib/gate/check";
import { findingsThatStop } from "@/lib/gate/decision";
import type { GateMoment } from "@/lib/gate/draft";
import type { Issue } from "@/lib/issue";
import { kindOf } from "@/lib/kinds/registry";
import { loadGateContext } from "./load-context";
import { loadGateDraft } from "./load-draft";

/** Everything the publish gate says about a content of an edition, at a moment. */
export async function findingsOf(
  tx: Tx,
  edition: LoadedEdition,
  content: Content,
  moment: GateMoment,
  at: Date,
): Promise<Finding[]> {
  const draft = await loadGateDraft(tx, edition, content, secrecyReviewOf(edition));
  const context = await loadGateContext(tx, edition.document, content, moment, at);
  return gateFindings(draft, context, kindOf(edition.document.kind).checks);
}

/** What still stops an edition at a moment: every block, and every finding nobody has answered for. */
export async function stoppingIssues(
  tx: Tx,
  edition: LoadedEdition,
  content: Content,
  moment: GateMoment,
  at: Date,
): Promise<Issue[]> {
  const accepted = await tx.findingAcceptance.findMany({
    where: { editionId: edition.id },
    select: { findingKey: true },
  });
  const findings = await findingsOf(tx, edition, content, moment, at);
  return findingsThatStop(findings, new Set(accepted.map((row) => row.findingKey))).map(asIssue);
}

function asIssue(finding: Finding): Issue {
  const quote = finding.quote ? `（“${finding.quote}”）` : "";
  return { code: finding.code, field: finding.place.field, message: `${finding.message}${quote}` };
}

/** The secrecy review of this round; a forced publication carries the one its approver answered for. */
function secrecyReviewOf(edition: LoadedEdition) {
  const { forcedById, forcedBasis, updatedAt, round } = edition;
  if (forcedById && forcedBasis) return { reviewerId: forcedById, basis: forcedBasis, createdAt: updatedAt };
  return (
    edition.reviews.find(
      (review) => review.step === "secrecy" && review.decision === "approved" && review.round === round,
    ) ?? null
  );
}
