import type { Finding } from "@/lib/finding";
import type { GateCheck, GateContext, GateDraft, GateObservation } from "./draft";
import { findingKey } from "./finding-key";
import { gateLevel } from "./levels";
import { checkAttachments } from "./rules/attachments";
import { checkBodyStructure } from "./rules/body-structure";
import { checkChangeNote } from "./rules/change-note";
import { checkDamagedText } from "./rules/damaged-text";
import { checkDates } from "./rules/dates";
import { checkDisclosureMode } from "./rules/disclosure-mode";
import { checkDocumentNumber } from "./rules/document-number";
import { checkHiddenData } from "./rules/hidden-data";
import { checkImages } from "./rules/images";
import { checkIndexNumber } from "./rules/index-number";
import { checkLinks } from "./rules/links";
import { checkMetadata } from "./rules/metadata";
import { checkPersonalData } from "./rules/personal-data";
import { checkSecrecyReview } from "./rules/secrecy-review";
import { checkSummaryAndKeywords } from "./rules/summary-and-keywords";
import { checkTables } from "./rules/tables";
import { checkTimeLimit } from "./rules/time-limit";
import { checkWording } from "./rules/wording";

/** The rules every kind of record passes, in the order in which a reader of the findings works through them. */
const CHECKS: readonly GateCheck[] = [
  checkMetadata,
  checkSummaryAndKeywords,
  checkIndexNumber,
  checkDocumentNumber,
  checkDates,
  checkDisclosureMode,
  checkSecrecyReview,
  checkTimeLimit,
  checkChangeNote,
  checkBodyStructure,
  checkTables,
  checkImages,
  checkLinks,
  checkPersonalData,
  checkWording,
  checkDamagedText,
  checkAttachments,
  checkHiddenData,
];

/**
 * Everything the publish gate has to say about a draft at `context.moment`. The same rules run while writing, at
 * submission and in the publishing transaction; only the levels differ (`levels.ts`). A clean draft gives no finding.
 * @param kindChecks the rules that the kind of record brings along
 */
export function gateFindings(
  draft: GateDraft,
  context: GateContext,
  kindChecks: readonly GateCheck[] = [],
): Finding[] {
  const findings = new Map<string, Finding>();
  for (const check of [...CHECKS, ...kindChecks])
    for (const observation of check(draft, context)) {
      const finding = levelled(observation, draft, context);
      if (finding && !findings.has(findingKey(finding))) findings.set(findingKey(finding), finding);
    }
  return [...findings.values()];
}

function levelled(observation: GateObservation, draft: GateDraft, context: GateContext): Finding | null {
  const { level: own, ...rest } = observation;
  const isImported = draft.isImported && draft.editionNumber === 1;
  const level = gateLevel(rest.code, context.moment, { own, isImported });
  return level === "silent" ? null : { ...rest, level };
}
