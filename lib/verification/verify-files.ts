import { createHash } from "node:crypto";
import { db } from "@/lib/db";
import { fileStore, type Store } from "@/lib/storage/store";
import type { Fault, OnProgress } from "./fault";

export type FileCheck = { files: number; faults: Fault[] };

/** Reads every kept file again and compares its bytes with the hash under which it was taken in. */
export async function verifyFiles(
  store: Store = fileStore(),
  onProgress: OnProgress = () => {},
): Promise<FileCheck> {
  const kept = await db.attachment.groupBy({
    by: ["sha256"],
    where: { state: "checked" },
    orderBy: { sha256: "asc" },
  });
  const faults: Fault[] = [];
  for (const [index, { sha256 }] of kept.entries()) {
    onProgress(index, kept.length);
    const found = await hashOf(store, sha256);
    if (found !== sha256) faults.push(...(await faultsOf(sha256, found)));
  }
  onProgress(kept.length, kept.length);
  return { files: kept.length, faults };
}

async function hashOf(store: Store, sha256: string): Promise<string | null> {
  const stream = await store.open(sha256);
  if (!stream) return null;
  const hash = createHash("sha256");
  for await (const chunk of stream) hash.update(chunk);
  return hash.digest("hex");
}

/** One fault for each record that speaks of the file. */
async function faultsOf(sha256: string, found: string | null): Promise<Fault[]> {
  const attachments = await db.attachment.findMany({
    where: { sha256, state: "checked" },
    orderBy: { id: "asc" },
    select: { id: true, name: true, documentId: true },
  });
  const what = found === null ? "的文件不在存储中" : "的文件内容已损坏，与收到时的摘要不符";
  return attachments.map(({ id, name, documentId }) => ({
    code: found === null ? "file.missing" : "file.damaged",
    where: `attachment:${id}`,
    message: `信息 ${documentId} 的附件“${name}”${what}，请从备份恢复。`,
  }));
}
