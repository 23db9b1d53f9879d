import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { type CheckedFile, checkFile } from "@/lib/file-check/check-file";
import { failed, ok, type Result } from "@/lib/result";
import type { Store } from "@/lib/storage/store";
import { attachmentBytes } from "./attachment-bytes";
import type { SampleAttachment, SampleRecord } from "./data/record";

export type StoredFile = Pick<CheckedFile, "mediaType" | "texts" | "hiddenData"> & {
  name: string;
  title: string;
  size: number;
  sha256: string;
};

/**
 * Makes the files of the sample, checks them like any other and keeps them, by the key of their record. The bytes are
 * there before a row speaks of them; a load that is killed leaves only objects without rows, which the sweep clears.
 */
export async function storeSampleFiles(
  records: readonly SampleRecord[],
  store: Store,
): Promise<Result<Map<string, StoredFile[]>>> {
  const files = new Map<string, StoredFile[]>();
  for (const { key, attachments } of records) {
    for (const attachment of attachments) {
      const stored = await storeFile(attachment, store);
      if (!stored.ok) return stored;
      files.set(key, [...(files.get(key) ?? []), stored.value]);
    }
  }
  return ok(files);
}

async function storeFile(
  { name, title, content }: SampleAttachment,
  store: Store,
): Promise<Result<StoredFile>> {
  const bytes = await attachmentBytes(content);
  const id = randomUUID();
  const expected = { maxBytes: bytes.length, declaredSize: bytes.length, declaredSha256: null };
  const received = await store.receive(id, Readable.from([bytes]), expected);
  if (!received.ok) return received;
  try {
    const { path, size, sha256 } = received.value;
    // Made by this very program a moment ago: a scanner that is away must not keep the site from starting.
    const checked = await checkFile(path, { name, declaredSize: size }, { scanner: null });
    if (!checked.ok) return failed(...checked.issues);
    await store.promote(received.value);
    const { mediaType, texts, hiddenData } = checked.value;
    return ok({ name, title, size, sha256, mediaType, texts, hiddenData });
  } finally {
    await store.discard(id);
  }
}
