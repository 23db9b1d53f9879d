import { type Actor, isStaff } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";
import { isUuid } from "@/lib/uuid";
import { NO_DOCUMENT } from "./admit-upload";
import { type AttachmentFile, attachmentFile, FILE_COLUMNS } from "./attachment-file";
import type { ServedFile } from "./file-response";

/**
 * Every file given in for a record, oldest first, with those refused and replaced. An unknown record is an issue.
 * @throws ForbiddenError for a record of another agency
 */
export function attachmentsOf(actor: Actor, documentId: number): Promise<Result<AttachmentFile[]>> {
  return transact(actor, async (tx) => {
    const document = await tx.document.findUnique({ where: { id: documentId }, select: { agencyId: true } });
    if (!document) return failed(NO_DOCUMENT);
    authorize(actor, "document:see", { agencyId: document.agencyId, object: `document:${documentId}` });
    const rows = await tx.attachment.findMany({
      where: { documentId },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: FILE_COLUMNS,
    });
    return ok(rows.map(attachmentFile));
  });
}

/**
 * A file of a draft for staff of its agency; the reading is recorded. Null when there is no such checked file.
 * @throws ForbiddenError for a file of another agency
 */
export async function staffFile(actor: Actor, id: string): Promise<ServedFile | null> {
  if (!isStaff(actor) || !isUuid(id)) return null;
  const found = await transact(actor, async (tx) => {
    const row = await tx.attachment.findFirst({ where: { id, state: "checked" }, select: SERVED });
    if (!row) return ok(null);
    const { agencyId } = row.document;
    authorize(actor, "document:see", { agencyId, object: `attachment:${id}` });
    await record(tx, actor, { action: "attachment.read", object: `attachment:${id}` });
    return ok(servedFile(row));
  });
  return found.ok ? found.value : null;
}

export const SERVED = {
  name: true,
  mediaType: true,
  size: true,
  sha256: true,
  createdAt: true,
  checkedAt: true,
  document: { select: { agencyId: true } },
} as const;

type ServedRow = Omit<ServedFile, "size" | "modifiedAt"> & {
  size: bigint;
  createdAt: Date;
  checkedAt: Date | null;
};

export function servedFile({ name, mediaType, size, sha256, createdAt, checkedAt }: ServedRow): ServedFile {
  return { name, mediaType, size: Number(size), sha256, modifiedAt: checkedAt ?? createdAt };
}
