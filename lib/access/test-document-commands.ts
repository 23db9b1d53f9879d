import { acceptFinding } from "@/lib/documents/commands/accept-finding";
import { approveForced } from "@/lib/documents/commands/approve-forced";
import { approveStep } from "@/lib/documents/commands/approve-step";
import { createDocument } from "@/lib/documents/commands/create-document";
import { discardEdition } from "@/lib/documents/commands/discard-edition";
import { forcePublish } from "@/lib/documents/commands/force-publish";
import { importRecord } from "@/lib/documents/commands/import-record";
import { markPresence } from "@/lib/documents/commands/mark-presence";
import { createPreviewLink, revokePreviewLink } from "@/lib/documents/commands/preview-links";
import { publishEdition } from "@/lib/documents/commands/publish-edition";
import { reinstateDocument } from "@/lib/documents/commands/reinstate-document";
import { reopenEdition } from "@/lib/documents/commands/reopen-edition";
import { restoreRevision } from "@/lib/documents/commands/restore-revision";
import { returnEdition } from "@/lib/documents/commands/return-edition";
import { saveRevision } from "@/lib/documents/commands/save-revision";
import { scheduleEdition, unscheduleEdition } from "@/lib/documents/commands/schedule-edition";
import { startEdition } from "@/lib/documents/commands/start-edition";
import { submitEdition } from "@/lib/documents/commands/submit-edition";
import { withdrawDocument } from "@/lib/documents/commands/withdraw-document";
import type { CommandRow } from "./test-command-table";

const REASON = { reason: "试验", basis: "试验" };
const in2199 = new Date("2199-01-01T00:00:00Z");

/** The commands of the editorial engine. A version nobody has seen keeps what is allowed from happening. */
export const DOCUMENT_COMMANDS: Record<string, CommandRow> = {
  "documents/commands/accept-finding.ts acceptFinding": {
    needs: "document:draft",
    run: (actor, { edition }) =>
      acceptFinding(actor, { ...edition, key: "0".repeat(32), reason: "试验理由" }),
  },
  "documents/commands/approve-forced.ts approveForced": {
    needs: "document:sign",
    run: (actor, { edition }) => approveForced(actor, edition),
  },
  "documents/commands/approve-step.ts approveStep": {
    needs: "document:review",
    run: (actor, { edition }) => approveStep(actor, { ...edition, step: "final", opinion: "", basis: "" }),
  },
  "documents/commands/create-document.ts createDocument": {
    needs: "document:draft",
    run: (actor, { agencyId }) => createDocument(actor, { kind: "unheard-of", agencyId, title: "试验" }),
  },
  "documents/commands/discard-edition.ts discardEdition": {
    needs: "document:draft",
    run: (actor, { edition }) => discardEdition(actor, edition),
  },
  "documents/commands/force-publish.ts forcePublish": {
    needs: "document:force",
    run: (actor, { edition }) => forcePublish(actor, { ...edition, ...REASON }),
  },
  "documents/commands/import-record.ts importRecord": {
    needs: "document:exchange",
    run: (actor, { agencyId, content }) =>
      importRecord(actor, {
        kind: "disclosure_item",
        agencyId,
        content,
        publishedAt: in2199,
        importedFrom: "试验",
      }),
  },
  "documents/commands/mark-presence.ts markPresence": {
    needs: "document:see",
    run: (actor, { edition }) => markPresence(actor, { editionId: edition.editionId }),
  },
  "documents/commands/preview-links.ts createPreviewLink": {
    needs: "document:preview",
    run: (actor, { revisionId }) => createPreviewLink(actor, { revisionId, days: 1 }),
  },
  "documents/commands/preview-links.ts revokePreviewLink": {
    needs: "document:preview",
    run: (actor, { linkId }) => revokePreviewLink(actor, { id: linkId }),
  },
  "documents/commands/publish-edition.ts publishEdition": {
    needs: "document:publish",
    run: (actor, { edition }) => publishEdition(actor, edition),
  },
  "documents/commands/reinstate-document.ts reinstateDocument": {
    needs: "document:sign",
    run: (actor, { edition }) => reinstateDocument(actor, { ...edition, reason: "试验" }),
  },
  "documents/commands/reopen-edition.ts reopenEdition": {
    needs: "document:reopen",
    run: (actor, { edition }) => reopenEdition(actor, edition),
  },
  "documents/commands/restore-revision.ts restoreRevision": {
    needs: "document:draft",
    run: (actor, { edition, revisionId }) => restoreRevision(actor, { ...edition, revisionId }),
  },
  "documents/commands/return-edition.ts returnEdition": {
    needs: "document:review",
    run: (actor, { edition }) =>
      returnEdition(actor, { ...edition, step: "final", opinion: "试验", remarks: [] }),
  },
  "documents/commands/save-revision.ts saveRevision": {
    needs: "document:draft",
    run: (actor, { edition, content }) => saveRevision(actor, { ...edition, content }),
  },
  "documents/commands/schedule-edition.ts scheduleEdition": {
    needs: "document:publish",
    run: (actor, { edition }) => scheduleEdition(actor, { ...edition, publishAt: in2199 }),
  },
  "documents/commands/schedule-edition.ts unscheduleEdition": {
    needs: "document:publish",
    run: (actor, { edition }) => unscheduleEdition(actor, edition),
  },
  "documents/commands/start-edition.ts startEdition": {
    needs: "document:draft",
    run: (actor, { documentId }) => startEdition(actor, { documentId }),
  },
  "documents/commands/submit-edition.ts submitEdition": {
    needs: "document:draft",
    run: (actor, { edition }) => submitEdition(actor, edition),
  },
  "documents/commands/withdraw-document.ts withdrawDocument": {
    needs: "document:withdraw",
    run: (actor, { edition }) => withdrawDocument(actor, { ...edition, reason: "试验" }),
  },
};
