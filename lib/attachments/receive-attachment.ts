import { randomUUID } from "node:crypto";
import type { Readable } from "node:stream";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { fileNameIssues, keptFileName } from "@/lib/file-check/file-name";
import { failed, type Result } from "@/lib/result";
import { fileStore, type Received, type Store } from "@/lib/storage/store";
import { transact } from "@/lib/transact";
import { acceptFile } from "./accept-file";
import { admitUpload } from "./admit-upload";
import type { AttachmentFile } from "./attachment-file";
import { checkReceived } from "./check-received";
import { refuseFile } from "./refuse-file";
import { type UploadLimits, uploadLimits } from "./upload-limits";

export type Upload = {
  documentId: number;
  name: string;
  /** Bytes the sender announced; null when unknown. */
  size: number | null;
  /** Lower-case hex the sender computed; null when it could not. */
  sha256: string | null;
  stream: Readable;
  /** Id of the file whose place this one takes; null for a further file. */
  replaces?: string | null;
};

export type UploadPlaces = { store?: Store; limits?: UploadLimits };

/**
 * Takes a file in for a record: who sends it and what the record holds is asked before the first byte is read; the
 * bytes go to quarantine; then the row `received`, the check of the contents, and only then the object and the row
 * `checked`. The file is always written before the row that speaks of it, so that a crash leaves no row without bytes
 * (`reconcileFiles` clears what it does leave). Refused files leave their row, with the reason, and no byte.
 */
export async function receiveAttachment(
  actor: Actor,
  upload: Upload,
  { store = fileStore(), limits = uploadLimits() }: UploadPlaces = {},
): Promise<Result<AttachmentFile>> {
  const name = keptFileName(upload.name);
  const admitted = await transact(actor, (tx) => admitUpload(tx, actor, upload, limits));
  if (!admitted.ok) return admitted;
  const misnamed = fileNameIssues(name);
  if (misnamed.length > 0) return failed(...misnamed);

  const id = randomUUID();
  const { maxBytes } = limits;
  const expected = { maxBytes, declaredSize: upload.size, declaredSha256: upload.sha256 };
  const received = await store.receive(id, upload.stream, expected);
  if (!received.ok) return received;
  try {
    return await settle(actor, { ...upload, name }, received.value, store, limits);
  } finally {
    await store.discard(id);
  }
}

async function settle(
  actor: Actor,
  upload: Upload,
  file: Received,
  store: Store,
  limits: UploadLimits,
): Promise<Result<AttachmentFile>> {
  const recorded = await recordReceived(actor, { ...upload, size: file.size }, file, limits);
  if (!recorded.ok) return recorded;
  try {
    const checked = await checkReceived(file, upload.name);
    if (!checked.ok) return await refuseFile(actor, file.id, checked.issues);
    const accepted = await acceptFile(actor, file, checked.value, upload.replaces ?? null, store);
    return accepted.ok ? accepted : await refuseFile(actor, file.id, accepted.issues);
  } catch (error) {
    await refuseFile(actor, file.id, [CHECK_BROKE]).catch(() => {});
    throw error;
  }
}

/** The row of a file in quarantine. What the record holds is asked again, under its lock, now that the size is known. */
function recordReceived(actor: Actor, upload: Upload, file: Received, limits: UploadLimits) {
  return transact(actor, async (tx) => {
    const admitted = await admitUpload(tx, actor, upload, limits);
    if (!admitted.ok) return admitted;
    await tx.attachment.create({
      data: {
        id: file.id,
        documentId: upload.documentId,
        name: upload.name,
        mediaType: "application/octet-stream",
        size: file.size,
        sha256: file.sha256,
        createdById: actor.kind === "staff" ? actor.userId : null,
        createdAt: actor.at,
      },
    });
    await record(tx, actor, {
      action: "attachment.received",
      object: `attachment:${file.id}`,
      data: { document: upload.documentId, name: upload.name, size: file.size, sha256: file.sha256 },
    });
    return admitted;
  });
}

const CHECK_BROKE = { code: "upload.check-broke", message: "文件的安全检查没有完成，请重新上传。" };
