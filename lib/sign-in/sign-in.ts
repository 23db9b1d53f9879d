import type { Staff, Visitor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { randomToken, tokenHash } from "@/lib/crypto/token";
import { db } from "@/lib/db";
import type { Issue } from "@/lib/issue";
import { countAttempt, forgiveAttempt } from "@/lib/rate-window";
import { failed, ok, type Result } from "@/lib/result";
import { normalisedEmail } from "./email-address";
import { CLEARED_ATTEMPTS, FAILURES_TO_LOCK, reserveAttempt } from "./lockout";
import { passwordFits } from "./password-hash";
import { networkOf } from "./request-address";
import { totpStep, unsealTotpSecret } from "./totp";

export type Credentials = {
  email: string;
  password: string;
  /** Six digits of the authenticator app; empty for people without second factor. */
  code: string;
  userAgent: string;
};

/** Attempts from one network; successful ones are taken back. */
export const ATTEMPTS_PER_NETWORK = { max: 30, windowMs: 15 * 60_000 };

/** One answer for an unknown person, a wrong password, a wrong code, a locked and a disabled account. */
const REFUSED: Issue = {
  code: "sign-in.refused",
  message: `邮箱、口令或动态口令不正确，或账号暂时不能登录。连续 ${FAILURES_TO_LOCK} 次失败后账号会锁定一段时间；如需解锁或重置口令，请联系安全管理员。`,
};
const TOO_MANY: Issue = {
  code: "sign-in.rate",
  message: "您所在网络的登录尝试过多，请 15 分钟后再试。",
};
const NO_ROLE: Issue = {
  code: "sign-in.no-role",
  message: "您的账号还没有授予岗位，暂时不能登录。请联系安全管理员授予岗位。",
};

type Outcome = { sid: string };

/** Judges an attempt to sign in and opens a new session: its random id is returned once, for the cookie. */
export async function signIn(visitor: Visitor, given: Credentials): Promise<Result<Outcome>> {
  const network = `sign-in:${networkOf(visitor.ip)}`;
  const attempts = await countAttempt(network, ATTEMPTS_PER_NETWORK, visitor.at);
  if (attempts > ATTEMPTS_PER_NETWORK.max) {
    // Once per window is enough: a flood must not fill the log.
    if (attempts === ATTEMPTS_PER_NETWORK.max + 1) await recordFailure(visitor, undefined, "network");
    return failed(TOO_MANY);
  }
  const email = normalisedEmail(given.email);
  const user =
    email === null ? null : await db.user.findUnique({ where: { email }, include: { roles: true } });
  const attempt = await reserveAttempt(user?.id ?? "00000000-0000-0000-0000-000000000000", visitor.at);
  const fits = await passwordFits(user?.passwordHash, given.password);
  if (!user || !attempt.allowed || !fits || user.disabledAt !== null) {
    const reason = !user ? "unknown" : !attempt.allowed ? "locked" : !fits ? "password" : "disabled";
    return refuse(visitor, user?.id, reason, attempt.allowed && attempt.locksNow);
  }
  let step: bigint | null = null;
  if (user.totpSecret !== null && user.totpConfirmedAt !== null) {
    step = totpStep(unsealTotpSecret(user.totpSecret, user.id), given.code, visitor.at, user.totpLastStep);
    if (step === null) return refuse(visitor, user.id, "code", attempt.allowed && attempt.locksNow);
  }
  const result = await openFor(visitor, user, step, given.userAgent);
  if (!result) return refuse(visitor, user.id, "changed", attempt.allowed && attempt.locksNow);
  await forgiveAttempt(network);
  return result;
}

type Account = {
  id: string;
  name: string;
  agencyId: string | null;
  passwordHash: string | null;
  roles: { role: Staff["roles"][number] }[];
};

/** Null when the account was changed between judging and opening, or the code was used by another attempt meanwhile. */
async function openFor(
  visitor: Visitor,
  user: Account,
  step: bigint | null,
  userAgent: string,
): Promise<Result<Outcome> | null> {
  const sid = randomToken();
  const roles = user.roles.map((held) => held.role);
  return db.$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: {
        id: user.id,
        disabledAt: null,
        passwordHash: user.passwordHash,
        ...(step !== null && { OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] }),
      },
      data: {
        ...CLEARED_ATTEMPTS,
        ...(roles.length > 0 && { lastSignInAt: visitor.at }),
        ...(step !== null && { totpLastStep: step }),
      },
    });
    if (count === 0) return null;
    if (roles.length === 0) {
      await record(tx, visitor, {
        action: "sign-in.failed",
        object: `user:${user.id}`,
        ok: false,
        data: { reason: "no-role" },
      });
      return failed(NO_ROLE);
    }
    const id = tokenHash(sid);
    await tx.session.create({
      data: {
        id,
        userId: user.id,
        createdAt: visitor.at,
        lastSeenAt: visitor.at,
        ip: visitor.ip,
        userAgent: userAgent.slice(0, 300),
        totpAt: step === null ? null : visitor.at,
      },
    });
    const actor: Staff = {
      ...visitor,
      kind: "staff",
      userId: user.id,
      name: user.name,
      agencyId: user.agencyId,
      roles,
      sessionId: id,
    };
    await record(tx, actor, {
      action: "sign-in.succeeded",
      object: `user:${user.id}`,
      data: { secondFactor: step !== null },
    });
    return ok({ sid });
  });
}

async function refuse(
  visitor: Visitor,
  userId: string | undefined,
  reason: string,
  locks: boolean,
): Promise<Result<never>> {
  await recordFailure(visitor, userId, reason, locks && userId !== undefined);
  return failed(REFUSED);
}

/**
 * The name typed is not kept: people type passwords into the wrong field. A lock is written in the same transaction:
 * a second one would take longer and so tell which accounts exist.
 */
async function recordFailure(
  visitor: Visitor,
  userId: string | undefined,
  reason: string,
  locks = false,
): Promise<void> {
  const object = userId ? `user:${userId}` : undefined;
  await db.$transaction(async (tx) => {
    await record(tx, visitor, { action: "sign-in.failed", object, ok: false, data: { reason } });
    if (locks) await record(tx, visitor, { action: "sign-in.locked", object, ok: false });
  });
}
