import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db";
import { authorize, ForbiddenError } from "@/lib/permissions/authorize";
import type { Permission } from "@/lib/permissions/rules";
import { failed, ok } from "@/lib/result";
import { NO_PERSON, OWN_ACCOUNT } from "./issues";

/**
 * The account an administrator acts on. Whoever administers one agency reaches only the people of that agency, and
 * not those of the whole installation; nobody reaches themselves.
 */
export async function findTarget(tx: Tx, actor: Actor, permission: Permission, userId: string) {
  const object = `user:${userId}`;
  authorize(actor, permission, { object });
  const target = await tx.user.findUnique({ where: { id: userId }, include: { roles: true } });
  if (!target) return failed(NO_PERSON);
  if (!isWithinReach(actor, target.agencyId)) throw new ForbiddenError(permission, object);
  if (actor.kind === "staff" && actor.userId === userId) return failed(OWN_ACCOUNT);
  return ok({ ...target, roles: target.roles.map((held) => held.role) });
}

/** Whether an administrator's own agency lets them act on people of `agencyId`. */
export function isWithinReach(actor: Actor, agencyId: string | null): boolean {
  return actor.kind !== "staff" || actor.agencyId === null || actor.agencyId === agencyId;
}
