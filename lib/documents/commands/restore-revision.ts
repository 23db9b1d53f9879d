import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { addRevision } from "@/lib/documents/add-revision";
import { loadEditionForChange } from "@/lib/documents/load-edition";
import { readContent } from "@/lib/documents/read-content";
import { nextStatus } from "@/lib/documents/transitions";
import { writeEdition } from "@/lib/documents/write-edition";
import { failed, ok } from "@/lib/result";
import { transact } from "@/lib/transact";

export const restoreRevisionInput = z.strictObject({
  editionId: z.uuid(),
  version: z.coerce.number().int(),
  revisionId: z.uuid(),
});

/** 恢复旧稿: an earlier text of the same document becomes the newest revision of the draft; nothing in between is lost. */
export function restoreRevision(actor: Actor, input: z.infer<typeof restoreRevisionInput>) {
  return transact(actor, async (tx) => {
    const loaded = await loadEditionForChange(tx, actor, "document:draft", input);
    if (!loaded.ok) return loaded;
    const edition = loaded.value;
    const status = nextStatus(edition.status === "returned" ? "saveReturned" : "save", edition.status);
    if (!status.ok) return status;
    const old = await tx.revision.findFirst({
      where: { id: input.revisionId, edition: { documentId: edition.documentId } },
      select: { id: true },
    });
    if (!old) return failed({ code: "not-found", message: "找不到要恢复的旧稿。" });
    const { changeNote } = await readContent(tx, edition.currentRevisionId);
    const revision = await addRevision(tx, actor, edition.id, {
      ...(await readContent(tx, old.id)),
      changeNote,
    });
    const version = await writeEdition(tx, edition, actor.at, { status: status.value });
    if (!version.ok) return version;
    await record(tx, actor, {
      action: "revision.restored",
      object: `edition:${edition.id}`,
      data: { from: old.id, revision: revision.id, hash: revision.contentHash },
    });
    return ok({ version: version.value, revisionId: revision.id });
  });
}
