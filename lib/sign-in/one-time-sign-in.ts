import type { Visitor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { randomToken, tokenHash } from "@/lib/crypto/token";
import { db, type Tx } from "@/lib/db";
import { failed, ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";
import { setPassword } from "./set-password";

/** How long a one-time link may be used. */
export const ONE_TIME_HOURS = 72;

const SPENT = {
  code: "one-time.spent",
  message: "这个一次性链接无效、已使用或已过期。请联系管理员重新发放。",
};

/**
 * A link by which a person sets a password, once. Earlier links of the same person no longer work.
 * @returns the path with the token; it is shown once and cannot be found again
 */
export async function issueOneTimeSignIn(tx: Tx, userId: string, at: Date): Promise<string> {
  await tx.oneTimeSignIn.updateMany({ where: { userId, usedAt: null }, data: { usedAt: at } });
  const token = randomToken();
  const expiresAt = new Date(at.getTime() + ONE_TIME_HOURS * 3_600_000);
  await tx.oneTimeSignIn.create({ data: { id: tokenHash(token), userId, createdAt: at, expiresAt } });
  return `/sign-in/first?token=${token}`;
}

/** Account of the first administrator until that person has given a name. `.invalid` can be nobody's address. */
export const UNNAMED_EMAIL = "first-administrator@localhost.invalid";

export type OneTimeInvitation = { name: string; email: string };

/** Whom a link belongs to, while it can be used. Looking at it does not use it up. */
export async function findInvitation(token: string, at: Date): Promise<OneTimeInvitation | null> {
  const link = await db.oneTimeSignIn.findFirst({
    where: { id: tokenHash(token), usedAt: null, expiresAt: { gt: at }, user: { disabledAt: null } },
    select: { user: { select: { name: true, email: true } } },
  });
  return link?.user ?? null;
}

/** Sets the password and uses the link up, in one transaction: of two who hold the link, one goes through. */
export function redeemOneTimeSignIn(
  visitor: Visitor,
  given: { token: string; password: string; identity?: OneTimeInvitation },
): Promise<Result<{ userId: string }>> {
  return transact(visitor, async (tx) => {
    const id = tokenHash(given.token);
    const { count } = await tx.oneTimeSignIn.updateMany({
      where: { id, usedAt: null, expiresAt: { gt: visitor.at }, user: { disabledAt: null } },
      data: { usedAt: visitor.at },
    });
    if (count === 0) return failed(SPENT);
    const { user } = await tx.oneTimeSignIn.findUniqueOrThrow({ where: { id }, include: { user: true } });
    const person = { ...user, ...given.identity };
    if ((user.email === UNNAMED_EMAIL) !== (given.identity !== undefined)) return failed(SPENT);
    if (given.identity) {
      const taken = await tx.user.findFirst({ where: { email: given.identity.email, id: { not: user.id } } });
      if (taken) return failed({ code: "user.email-taken", field: "email", message: "这个邮箱已有账号。" });
      await tx.user.update({
        where: { id: user.id },
        data: { ...given.identity, version: { increment: 1 } },
      });
    }
    const set = await setPassword(tx, visitor, person, given.password);
    if (!set.ok) return set;
    await record(tx, visitor, {
      action: "password.set",
      object: `user:${user.id}`,
      data: { by: "one-time-link" },
    });
    return ok({ userId: user.id });
  });
}
