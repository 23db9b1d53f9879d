import { db } from "@/lib/db";

export type RateLimit = {
  /** Attempts allowed within one window. */
  max: number;
  windowMs: number;
};

/**
 * Counts one attempt in the fixed window of `key` and tells how many there were. The counters live in the database:
 * all instances share them and a restart keeps them.
 */
export async function countAttempt(key: string, limit: RateLimit, at: Date): Promise<number> {
  const opened = new Date(at.getTime() - limit.windowMs);
  const rows = await db.$queryRaw<{ count: number }[]>`
    insert into "RateWindow" as w (key, "startAt", count) values (${key}, ${at}, 1)
    on conflict (key) do update set
      count = case when w."startAt" <= ${opened} then 1 else w.count + 1 end,
      "startAt" = case when w."startAt" <= ${opened} then ${at} else w."startAt" end
    returning count`;
  return rows[0]?.count ?? Number.POSITIVE_INFINITY;
}

/** Takes an attempt back that turned out to be honest. */
export async function forgiveAttempt(key: string): Promise<void> {
  await db.rateWindow.updateMany({ where: { key, count: { gt: 0 } }, data: { count: { decrement: 1 } } });
}
