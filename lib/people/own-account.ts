import { z } from "zod";
import type { Staff } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { db, type Tx } from "@/lib/db";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import { CLEARED_ATTEMPTS, reserveAttempt } from "@/lib/sign-in/lockout";
import { passwordFits } from "@/lib/sign-in/password-hash";
import { revokeSessions } from "@/lib/sign-in/revoke-sessions";
import { setPassword } from "@/lib/sign-in/set-password";
import { transact } from "@/lib/transact";

const givenPassword = z.string().min(1, "请填写现在的口令。").max(1000);

export const changedPassword = z.strictObject({
  currentPassword: givenPassword,
  password: z.string().min(1, "请填写新口令。").max(1000),
  repeatedPassword: z.string().max(1000),
});

/** Changes one's own password; the other sessions end, this one goes on. */
export async function changeOwnPassword(
  actor: Staff,
  input: z.output<typeof changedPassword>,
): Promise<Result<null>> {
  if (input.password !== input.repeatedPassword)
    return failed({
      code: "password.mismatch",
      field: "repeatedPassword",
      message: "两次输入的口令不一致。",
    });
  return asOneself(actor, input.currentPassword, async (tx, user) => {
    const set = await setPassword(tx, actor, user, input.password, actor.sessionId);
    if (!set.ok) return set;
    await record(tx, actor, { action: "password.set", object: `user:${user.id}`, data: { by: "owner" } });
    return ok(null);
  });
}

/** Ends one of one's own sessions, or all others. */
export const ownSession = z.strictObject({ sessionId: z.string().regex(/^([0-9a-f]{64}|others)$/) });

export function endOwnSession(
  actor: Staff,
  { sessionId }: z.output<typeof ownSession>,
): Promise<Result<null>> {
  return transact(actor, async (tx) => {
    authorize(actor, "own:account");
    const count =
      sessionId === "others"
        ? await revokeSessions(tx, actor.userId, actor.at, actor.sessionId)
        : (
            await tx.session.updateMany({
              where: { id: sessionId, userId: actor.userId, revokedAt: null },
              data: { revokedAt: actor.at },
            })
          ).count;
    if (count > 0)
      await record(tx, actor, { action: "session.revoked", object: `user:${actor.userId}`, data: { count } });
    return ok(null);
  });
}

/** One's own account, as far as a change of it needs it. */
export type OwnUser = NonNullable<Awaited<ReturnType<typeof db.user.findUnique>>>;

/**
 * Runs a change of one's own account after the present password was given once more. Wrong passwords count towards
 * the lock like failed sign-ins: a session left open is no place to guess.
 */
export async function asOneself<T>(
  actor: Staff,
  password: string,
  body: (tx: Tx, user: OwnUser) => Promise<Result<T>>,
): Promise<Result<T>> {
  authorize(actor, "own:account");
  const attempt = await reserveAttempt(actor.userId, actor.at);
  const user = await db.user.findUniqueOrThrow({ where: { id: actor.userId } });
  const fits = await passwordFits(user.passwordHash, password);
  if (!attempt.allowed || !fits) {
    if (attempt.allowed)
      await db.$transaction((tx) =>
        record(tx, actor, {
          action: attempt.locksNow ? "sign-in.locked" : "sign-in.failed",
          object: `user:${user.id}`,
          ok: false,
          data: { reason: "own-account" },
        }),
      );
    return failed({
      code: "password.current",
      field: "currentPassword",
      message: "现在的口令不正确，或因多次输错暂时锁定，请稍后再试。",
    });
  }
  await db.user.update({ where: { id: user.id }, data: CLEARED_ATTEMPTS });
  return transact(actor, (tx) => body(tx, user));
}
