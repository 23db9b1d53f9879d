import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import type { Tx } from "@/lib/db";
import type { CheckedFile } from "@/lib/file-check/check-file";
import { failed, ok, type Result } from "@/lib/result";
import type { Received, Store } from "@/lib/storage/store";
import { transact } from "@/lib/transact";
import { NOT_REPLACEABLE } from "./admit-upload";
import { type AttachmentFile, attachmentFile, FILE_COLUMNS } from "./attachment-file";
import { lockObject } from "./lock-object";

/**
 * Keeps a file that passed its check, and lets the address of the file it replaces lead on to it. The object is in
 * its place before the row says so.
 */
export function acceptFile(
  actor: Actor,
  file: Received,
  checked: CheckedFile,
  replaces: string | null,
  store: Store,
): Promise<Result<AttachmentFile>> {
  return transact(actor, async (tx) => {
    await lockObject(tx, file.sha256);
    const row = await tx.attachment.update({
      where: { id: file.id, state: "received" },
      data: {
        state: "checked",
        checkedAt: actor.at,
        mediaType: checked.mediaType,
        texts: checked.texts,
        hiddenData: checked.hiddenData,
      },
      select: FILE_COLUMNS,
    });
    if (replaces !== null && !(await leadOn(tx, replaces, row))) return failed(NOT_REPLACEABLE);
    await store.promote(file);
    await record(tx, actor, {
      action: "attachment.checked",
      object: `attachment:${file.id}`,
      data: { mediaType: checked.mediaType, hidden: checked.hiddenData.map(({ code }) => code) },
    });
    if (replaces !== null)
      await record(tx, actor, {
        action: "attachment.replaced",
        object: `attachment:${replaces}`,
        data: { by: file.id },
      });
    return ok(attachmentFile(row));
  });
}

/**
 * Hangs the new file at the end of the chain that begins at the replaced one: every earlier address leads to the
 * newest file that is public, also when a replacement in between never was.
 */
async function leadOn(tx: Tx, replaces: string, by: { id: string; documentId: number }): Promise<boolean> {
  let last: string = replaces;
  for (;;) {
    const link: { replacedById: string | null } | null = await tx.attachment.findFirst({
      where: { id: last, documentId: by.documentId },
      select: { replacedById: true },
    });
    if (!link) return false;
    if (link.replacedById === null) break;
    last = link.replacedById;
  }
  const { count } = await tx.attachment.updateMany({
    where: { id: last, replacedById: null },
    data: { replacedById: by.id },
  });
  return count === 1;
}
