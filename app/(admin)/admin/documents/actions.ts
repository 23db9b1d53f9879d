"use server";

import { z } from "zod";
import { acceptFinding, acceptFindingInput } from "@/lib/documents/commands/accept-finding";
import { approveForced } from "@/lib/documents/commands/approve-forced";
import { approveStep, approveStepInput } from "@/lib/documents/commands/approve-step";
import { createDocument, createDocumentInput } from "@/lib/documents/commands/create-document";
import { discardEdition } from "@/lib/documents/commands/discard-edition";
import { forcePublish, forcePublishInput } from "@/lib/documents/commands/force-publish";
import { markPresence } from "@/lib/documents/commands/mark-presence";
import {
  createPreviewInput,
  createPreviewLink,
  revokePreviewInput,
  revokePreviewLink,
} from "@/lib/documents/commands/preview-links";
import { publishEdition } from "@/lib/documents/commands/publish-edition";
import { reinstateDocument, reinstateDocumentInput } from "@/lib/documents/commands/reinstate-document";
import { reopenEdition } from "@/lib/documents/commands/reopen-edition";
import { restoreRevision, restoreRevisionInput } from "@/lib/documents/commands/restore-revision";
import { returnEdition, returnEditionForm } from "@/lib/documents/commands/return-edition";
import { saveRevision, saveRevisionInput } from "@/lib/documents/commands/save-revision";
import {
  scheduleEdition,
  scheduleEditionInput,
  unscheduleEdition,
} from "@/lib/documents/commands/schedule-edition";
import { startEdition, startEditionInput } from "@/lib/documents/commands/start-edition";
import { submitEdition } from "@/lib/documents/commands/submit-edition";
import { withdrawDocument, withdrawDocumentInput } from "@/lib/documents/commands/withdraw-document";
import { editionPath } from "@/lib/documents/paths";
import { readCurrent } from "@/lib/documents/queries/read-current";
import { staffAction } from "@/lib/sign-in/staff-action";

const editionIdInput = z.strictObject({ editionId: z.uuid() });
const editionInput = z.strictObject({ editionId: z.uuid(), version: z.coerce.number().int() });
const toEdition = (_: unknown, input: { editionId: string }) => editionPath(input.editionId);

export const createDocumentAction = staffAction("document:draft", createDocumentInput, createDocument, {
  goTo: (created) => editionPath(created.editionId, "edit"),
});
export const startEditionAction = staffAction("document:draft", startEditionInput, startEdition, {
  goTo: (started) => editionPath(started.editionId, "edit"),
});
export const submitEditionAction = staffAction("document:draft", editionInput, submitEdition, {
  goTo: toEdition,
});
export const discardEditionAction = staffAction("document:draft", editionInput, discardEdition, {
  goTo: toEdition,
});
export const reopenEditionAction = staffAction("document:reopen", editionInput, reopenEdition, {
  goTo: (_, input) => editionPath(input.editionId, "edit"),
});
export const restoreRevisionAction = staffAction("document:draft", restoreRevisionInput, restoreRevision, {
  goTo: (_, input) => editionPath(input.editionId, "edit"),
});
export const acceptFindingAction = staffAction("document:draft", acceptFindingInput, acceptFinding);
export const approveStepAction = staffAction("document:review", approveStepInput, approveStep, {
  goTo: toEdition,
});
export const returnEditionAction = staffAction("document:review", returnEditionForm, returnEdition, {
  goTo: toEdition,
});
export const publishEditionAction = staffAction("document:publish", editionInput, publishEdition, {
  goTo: toEdition,
});
export const scheduleEditionAction = staffAction("document:publish", scheduleEditionInput, scheduleEdition, {
  goTo: toEdition,
});
export const unscheduleEditionAction = staffAction("document:publish", editionInput, unscheduleEdition, {
  goTo: toEdition,
});
export const forcePublishAction = staffAction("document:force", forcePublishInput, forcePublish, {
  goTo: toEdition,
});
export const approveForcedAction = staffAction("document:sign", editionInput, approveForced, {
  goTo: toEdition,
});
export const withdrawDocumentAction = staffAction(
  "document:withdraw",
  withdrawDocumentInput,
  withdrawDocument,
  { goTo: toEdition },
);
export const reinstateDocumentAction = staffAction(
  "document:sign",
  reinstateDocumentInput,
  reinstateDocument,
  { goTo: toEdition },
);
export const createPreviewAction = staffAction("document:preview", createPreviewInput, createPreviewLink);
export const revokePreviewAction = staffAction("document:preview", revokePreviewInput, revokePreviewLink, {
  goTo: (revoked) => editionPath(revoked.editionId, "history"),
});
export const saveRevisionAction = staffAction("document:draft", saveRevisionInput, saveRevision);
export const readCurrentAction = staffAction("document:draft", editionIdInput, readCurrent);
export const markPresenceAction = staffAction("document:see", editionIdInput, markPresence);
