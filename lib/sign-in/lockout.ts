import { db } from "@/lib/db";

/** Failures in a row after which an account is locked. */
export const FAILURES_TO_LOCK = 5;

/** The first lock in a row; each further one is twice as long. */
const FIRST_LOCK_MINUTES = 15;
/** Never for ever, or anybody could shut a colleague out. */
const LONGEST_LOCK_MINUTES = 24 * 60;

export type Attempt = { allowed: false } | { allowed: true; locksNow: boolean };

/**
 * Counts an attempt before it is judged, in one statement, so that a thousand guesses at once are worth five. The
 * fifth locks the account at once; a success sets it all back (CLEARED_ATTEMPTS).
 */
export async function reserveAttempt(userId: string, at: Date): Promise<Attempt> {
  const rows = await db.$queryRaw<{ failedSignIns: number }[]>`
    update "User" set
      "failedSignIns" = ("failedSignIns" + 1) % ${FAILURES_TO_LOCK},
      "lockedUntil" = case when "failedSignIns" + 1 >= ${FAILURES_TO_LOCK}
        then ${at}::timestamptz + make_interval(mins =>
          least(${FIRST_LOCK_MINUTES} * power(2, least("lockouts", 20)), ${LONGEST_LOCK_MINUTES})::int)
        else null end,
      "lockouts" = "lockouts" + case when "failedSignIns" + 1 >= ${FAILURES_TO_LOCK} then 1 else 0 end
    where id = ${userId}::uuid and ("lockedUntil" is null or "lockedUntil" <= ${at}::timestamptz)
    returning "failedSignIns"`;
  const row = rows[0];
  return row ? { allowed: true, locksNow: row.failedSignIns === 0 } : { allowed: false };
}

/** What a success sets back. */
export const CLEARED_ATTEMPTS = { failedSignIns: 0, lockouts: 0, lockedUntil: null };
