import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import type { AuditEntry } from "@/lib/audit/record";
import { record } from "@/lib/audit/record";
import type { Prisma, Tx } from "@/lib/db";
import { findTarget } from "@/lib/people/find-target";
import { STALE } from "@/lib/people/issues";
import type { targetUser } from "@/lib/people/schema";
import { failed, ok, type Result } from "@/lib/result";
import { CLEARED_ATTEMPTS } from "@/lib/sign-in/lockout";
import { issueOneTimeSignIn } from "@/lib/sign-in/one-time-sign-in";
import { revokeSessions } from "@/lib/sign-in/revoke-sessions";
import { NO_TOTP } from "@/lib/sign-in/totp";
import { transact } from "@/lib/transact";

type Input = z.output<typeof targetUser>;
type Target = { id: string; passwordHash: string | null; formerPasswords: string[] };

/** Lets a locked account sign in again before its lock has run out. */
export function unlockUser(actor: Actor, input: Input): Promise<Result<null>> {
  return secure(
    actor,
    input,
    "user.unlocked",
    () => CLEARED_ATTEMPTS,
    async () => null,
  );
}

/**
 * Voids a person's password and gives out a one-time link by which they choose a new one: an administrator never
 * chooses a password for others. The second factor stays.
 */
export function resetPassword(actor: Actor, input: Input): Promise<Result<{ path: string }>> {
  return secure(
    actor,
    input,
    "password.reset",
    ({ passwordHash, formerPasswords }) => ({
      passwordHash: null,
      formerPasswords:
        passwordHash === null ? formerPasswords : [passwordHash, ...formerPasswords].slice(0, 5),
      ...CLEARED_ATTEMPTS,
    }),
    async (tx, target) => {
      await revokeSessions(tx, target.id, actor.at);
      return { path: await issueOneTimeSignIn(tx, target.id, actor.at) };
    },
  );
}

/** Takes away the second factor of a person who has lost the device; they set up a new one themselves. */
export function resetTotp(actor: Actor, input: Input): Promise<Result<null>> {
  return secure(
    actor,
    input,
    "totp.removed",
    () => NO_TOTP,
    async (tx, target) => {
      await revokeSessions(tx, target.id, actor.at);
      return null;
    },
  );
}

/** Ends all sessions of a person, as of their next request. */
export function endSessions(actor: Actor, input: Input): Promise<Result<{ count: number }>> {
  return secure(
    actor,
    input,
    "session.revoked",
    () => ({}),
    async (tx, target) => ({
      count: await revokeSessions(tx, target.id, actor.at),
    }),
  );
}

/** The frame the acts of the security administrator share: right, target, guarded write, consequence, record. */
function secure<T>(
  actor: Actor,
  { userId, version }: Input,
  action: AuditEntry["action"],
  change: (target: Target) => Prisma.UserUncheckedUpdateManyInput,
  consequence: (tx: Tx, target: Target) => Promise<T>,
): Promise<Result<T>> {
  return transact(actor, async (tx) => {
    const found = await findTarget(tx, actor, "user:secure", userId);
    if (!found.ok) return found;
    const { count } = await tx.user.updateMany({
      where: { id: userId, version },
      data: { ...change(found.value), version: { increment: 1 } },
    });
    if (count === 0) return failed(STALE);
    const value = await consequence(tx, found.value);
    await record(tx, actor, { action, object: `user:${userId}` });
    return ok(value);
  });
}
