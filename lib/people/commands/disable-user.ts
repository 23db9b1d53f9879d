import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { leavesNobody } from "@/lib/people/active-administrators";
import { findTarget } from "@/lib/people/find-target";
import { LAST_ADMINISTRATOR, STALE } from "@/lib/people/issues";
import type { targetUser } from "@/lib/people/schema";
import { failed, ok, type Result } from "@/lib/result";
import { revokeSessions } from "@/lib/sign-in/revoke-sessions";
import { transact } from "@/lib/transact";

type Input = z.output<typeof targetUser>;

/** Closes an account: no sign-in, no session, no one-time link any more. Its history stays. */
export function disableUser(actor: Actor, { userId, version }: Input): Promise<Result<null>> {
  return transact(actor, async (tx) => {
    const found = await findTarget(tx, actor, "user:edit", userId);
    if (!found.ok) return found;
    if (await leavesNobody(tx, userId, found.value.roles)) return failed(LAST_ADMINISTRATOR);
    const { count } = await tx.user.updateMany({
      where: { id: userId, version, disabledAt: null },
      data: { disabledAt: actor.at, version: { increment: 1 } },
    });
    if (count === 0) return failed(STALE);
    await revokeSessions(tx, userId, actor.at);
    await tx.oneTimeSignIn.updateMany({ where: { userId, usedAt: null }, data: { usedAt: actor.at } });
    await record(tx, actor, { action: "user.disabled", object: `user:${userId}` });
    return ok(null);
  });
}

/** Opens a closed account again, with the password and the roles it had. */
export function enableUser(actor: Actor, { userId, version }: Input): Promise<Result<null>> {
  return transact(actor, async (tx) => {
    const found = await findTarget(tx, actor, "user:edit", userId);
    if (!found.ok) return found;
    const { count } = await tx.user.updateMany({
      where: { id: userId, version, disabledAt: { not: null } },
      data: { disabledAt: null, version: { increment: 1 } },
    });
    if (count === 0) return failed(STALE);
    await record(tx, actor, { action: "user.enabled", object: `user:${userId}` });
    return ok(null);
  });
}
