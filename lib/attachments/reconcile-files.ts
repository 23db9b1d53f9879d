import { systemActor } from "@/lib/actor";
import { db } from "@/lib/db";
import { ok } from "@/lib/result";
import { fileStore, type Store } from "@/lib/storage/store";
import { transact } from "@/lib/transact";
import { lockObject } from "./lock-object";
import { refuseFile } from "./refuse-file";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

export type Reconciliation = {
  /** Rows whose upload died with its process, now refused. */
  abandoned: string[];
  /** Files removed from quarantine. */
  swept: string[];
  /** Objects that no row spoke of, removed. */
  orphans: string[];
  /** Hashes of checked files whose object is not in the store: a loss, to be restored from a backup. */
  missing: string[];
};

/**
 * Makes rows and files agree again after crashes and deletions, touching only what is old enough that nobody can be
 * at work on it. Idempotent; several instances may run it at once. For the sweep of the jobs.
 */
export async function reconcileFiles(now: Date, store: Store = fileStore()): Promise<Reconciliation> {
  const actor = systemActor("附件清理", now);
  const before = (age: number) => new Date(now.getTime() - age);
  const stuck = await db.attachment.findMany({
    where: { state: "received", createdAt: { lt: before(DAY) } },
    select: { id: true },
  });
  for (const { id } of stuck) await refuseFile(actor, id, [ABANDONED]);
  const swept = await store.sweepQuarantine(before(DAY));

  const orphans: string[] = [];
  for await (const { sha256, storedAt } of store.list()) {
    if (storedAt >= before(DAY) || (await isUsed(sha256))) continue;
    const removed = await transact(actor, async (tx) => {
      await lockObject(tx, sha256);
      if ((await tx.attachment.count({ where: { sha256, state: "checked" } })) > 0) return ok(false);
      await store.remove(sha256);
      return ok(true);
    });
    if (removed.ok && removed.value) orphans.push(sha256);
  }
  return { abandoned: stuck.map(({ id }) => id), swept, orphans, missing: await missingObjects(store) };
}

async function isUsed(sha256: string): Promise<boolean> {
  return (await db.attachment.count({ where: { sha256, state: "checked" } })) > 0;
}

/** Hashes of checked files whose bytes the store does not have. */
export async function missingObjects(store: Store = fileStore()): Promise<string[]> {
  const kept = await db.attachment.findMany({
    where: { state: "checked" },
    distinct: ["sha256"],
    select: { sha256: true },
    orderBy: { sha256: "asc" },
  });
  const missing: string[] = [];
  for (const { sha256 } of kept) if (!(await store.has(sha256))) missing.push(sha256);
  return missing;
}

const ABANDONED = { code: "upload.abandoned", message: "上传在检查完成前中断，文件没有保存，请重新上传。" };
