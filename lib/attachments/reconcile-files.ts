import { systemActor } from "@/lib/actor";
import { db } from "@/lib/db";
import { ok } from "@/lib/result";
import { fileStore, type Store } from "@/lib/storage/store";
import { transact } from "@/lib/transact";
import { lockObject } from "./lock-object";
import { refuseFile } from "./refuse-file";

const DAY = 24 * 60 * 60 * 1000;
/** Objects asked for in one query. */
const PAGE = 500;

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
 * at work on it. Idempotent; several instances may run it at once. Lists the whole store: for once a day; the two
 * quick parts of it alone are `clearAbandonedUploads`.
 */
export async function reconcileFiles(now: Date, store: Store = fileStore()): Promise<Reconciliation> {
  const cleared = await clearAbandonedUploads(now, store);
  const orphans: string[] = [];
  let page: string[] = [];
  const clearPage = async () => {
    orphans.push(...(await removeOrphans(now, store, page)));
    page = [];
  };
  for await (const { sha256, storedAt } of store.list()) {
    if (storedAt >= before(now)) continue;
    page.push(sha256);
    if (page.length === PAGE) await clearPage();
  }
  await clearPage();
  return { ...cleared, orphans, missing: await missingObjects(store) };
}

/** Refuses uploads whose process died more than a day ago, and removes what they left in quarantine. */
export async function clearAbandonedUploads(
  now: Date,
  store: Store = fileStore(),
): Promise<Pick<Reconciliation, "abandoned" | "swept">> {
  const stuck = await db.attachment.findMany({
    where: { state: "received", createdAt: { lt: before(now) } },
    select: { id: true },
  });
  for (const { id } of stuck) await refuseFile(systemActor("附件清理", now), id, [ABANDONED]);
  return { abandoned: stuck.map(({ id }) => id), swept: await store.sweepQuarantine(before(now)) };
}

async function removeOrphans(now: Date, store: Store, objects: string[]): Promise<string[]> {
  const used = await db.attachment.findMany({
    where: { sha256: { in: objects }, state: "checked" },
    distinct: ["sha256"],
    select: { sha256: true },
  });
  const isUsed = new Set(used.map(({ sha256 }) => sha256));
  const removed: string[] = [];
  for (const sha256 of objects) {
    if (isUsed.has(sha256)) continue;
    const outcome = await transact(systemActor("附件清理", now), async (tx) => {
      await lockObject(tx, sha256);
      if ((await tx.attachment.count({ where: { sha256, state: "checked" } })) > 0) return ok(false);
      await store.remove(sha256);
      return ok(true);
    });
    if (outcome.ok && outcome.value) removed.push(sha256);
  }
  return removed;
}

function before(now: Date): Date {
  return new Date(now.getTime() - DAY);
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
