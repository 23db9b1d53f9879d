import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { tokenHash } from "@/lib/crypto/token";
import { db } from "@/lib/db";

/** Ends the session that a cookie carries; an unknown or ended one is left as it is. */
export async function signOut(actor: Actor, sid: string): Promise<void> {
  const id = tokenHash(sid);
  await db.$transaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: actor.at },
    });
    if (count === 0) return;
    const session = await tx.session.findUniqueOrThrow({ where: { id } });
    await record(tx, actor, { action: "sign-out", object: `user:${session.userId}` });
  });
}
