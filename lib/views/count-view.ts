import { db } from "@/lib/db";

const FLUSH_MS = 5_000;

let pending = new Map<number, number>();
let timer: NodeJS.Timeout | undefined;

/** Counts one reading of a record. Written in batches: at most five seconds of counts are lost when a process dies. */
export function countView(documentId: number): void {
  pending.set(documentId, (pending.get(documentId) ?? 0) + 1);
  timer ??= setTimeout(() => {
    flushViews().catch((error) => console.error(String(error)));
  }, FLUSH_MS).unref();
}

/** Writes what has been counted so far. */
export async function flushViews(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const batch = pending;
  pending = new Map();
  if (batch.size === 0) return;
  const ids = [...batch.keys()];
  const counts = [...batch.values()];
  await db.$executeRaw`
    insert into "ViewCount" ("documentId", count)
    select * from unnest(${ids}::int[], ${counts}::bigint[])
    on conflict ("documentId") do update set count = "ViewCount".count + excluded.count`;
}
