import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { addRevision, hashContent } from "@/lib/documents/add-revision";
import { type ContentInput, contentInput } from "@/lib/documents/content";
import { type EditionInput, loadEditionForChange } from "@/lib/documents/load-edition";
import { nextStatus } from "@/lib/documents/transitions";
import { validateContent } from "@/lib/documents/validate-content";
import { writeEdition } from "@/lib/documents/write-edition";
import { failed, ok } from "@/lib/result";
import { transact } from "@/lib/transact";

export const saveRevisionInput = z.strictObject({
  editionId: z.uuid(),
  version: z.number().int(),
  content: contentInput,
  isAutosave: z.boolean().default(false),
});

export type SaveRevisionInput = EditionInput & { content: ContentInput; isAutosave?: boolean };

/**
 * Keeps what was written as a new revision; a save that changes nothing makes none. Only a draft or a returned edition
 * is written to: one under review or approved is reopened first (reopenEdition), which voids its approvals in the open.
 */
export function saveRevision(actor: Actor, input: SaveRevisionInput) {
  return transact(actor, async (tx) => {
    const loaded = await loadEditionForChange(tx, actor, "document:draft", input);
    if (!loaded.ok) return loaded;
    const edition = loaded.value;
    const status = nextStatus(edition.status === "returned" ? "saveReturned" : "save", edition.status);
    if (!status.ok) return status;
    const content = await validateContent(tx, edition.document, input.content);
    if (!content.ok) return content;
    const current = await tx.revision.findUniqueOrThrow({
      where: { id: edition.currentRevisionId },
      select: { contentHash: true },
    });
    if (current.contentHash === (await hashContent(tx, content.value)))
      return ok({ version: edition.version, revisionId: edition.currentRevisionId, changed: false });
    const revision = await addRevision(tx, actor, edition.id, content.value, input.isAutosave);
    const version = await writeEdition(tx, edition, actor.at, { status: status.value });
    if (!version.ok) return failed(...version.issues);
    await record(tx, actor, {
      action: "revision.saved",
      object: `edition:${edition.id}`,
      data: { revision: revision.id, hash: revision.contentHash, autosave: input.isAutosave ?? false },
    });
    return ok({ version: version.value, revisionId: revision.id, changed: true });
  });
}
