import type { Tx } from "@/lib/db";

/** Ends all sessions of a person, or all but one, as of their next request. Returns how many there were. */
export async function revokeSessions(tx: Tx, userId: string, at: Date, exceptId?: string): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { userId, revokedAt: null, ...(exceptId && { id: { not: exceptId } }) },
    data: { revokedAt: at },
  });
  return count;
}
