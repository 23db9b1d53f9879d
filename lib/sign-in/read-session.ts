import type { Role, Staff } from "@/lib/actor";
import { tokenHash } from "@/lib/crypto/token";
import { db } from "@/lib/db";
import { ADMINISTRATOR_ROLES } from "@/lib/permissions/rules";
import { isSessionLive, SEEN_EVERY_MS } from "./session-limits";
import { type SignInSettings, signInSettings } from "./settings";

/** What a person must do before anything else is open to them. */
export type Duty = "password" | "second-factor";

export type SignedIn = { actor: Staff; duty: Duty | null };

/**
 * Who a session belongs to, read anew on every request: a revocation, a disabled account or a changed role acts at
 * once. Null when the session is unknown, revoked or timed out, or when the person is disabled or holds no role.
 */
export async function readSession(sid: string, at: Date, ip: string): Promise<SignedIn | null> {
  const id = tokenHash(sid);
  const session = await db.session.findUnique({
    where: { id },
    include: { user: { include: { roles: true } } },
  });
  if (!session || !isSessionLive(session, at)) return null;
  const { user } = session;
  if (user.disabledAt !== null || user.passwordHash === null || user.roles.length === 0) return null;
  if (at.getTime() - session.lastSeenAt.getTime() >= SEEN_EVERY_MS)
    await db.session.updateMany({ where: { id, lastSeenAt: { lt: at } }, data: { lastSeenAt: at } });
  const roles = user.roles.map((held) => held.role);
  return {
    actor: {
      kind: "staff",
      userId: user.id,
      name: user.name,
      agencyId: user.agencyId,
      roles,
      sessionId: id,
      at,
      ip,
    },
    duty: dutyOf({ ...user, roles }, at, signInSettings()),
  };
}

type DutyFacts = { roles: readonly Role[]; passwordChangedAt: Date | null; totpConfirmedAt: Date | null };

/** A password past its age comes first, then the second factor where administrators must have one. */
export function dutyOf(user: DutyFacts, at: Date, settings: SignInSettings): Duty | null {
  const administrator = user.roles.some((role) => (ADMINISTRATOR_ROLES as readonly Role[]).includes(role));
  const maxAge = administrator ? settings.passwordMaxAge.administrators : settings.passwordMaxAge.others;
  const changedAt = user.passwordChangedAt?.getTime() ?? 0;
  if (maxAge > 0 && at.getTime() - changedAt > maxAge * 86_400_000) return "password";
  if (settings.requireTotp && administrator && user.totpConfirmedAt === null) return "second-factor";
  return null;
}
