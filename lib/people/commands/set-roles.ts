import type { z } from "zod";
import type { Actor, Role } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { SEPARATION_SENTENCES } from "@/lib/labels/roles";
import { leavesNobody } from "@/lib/people/active-administrators";
import { findTarget } from "@/lib/people/find-target";
import { CONTENT_NEEDS_AGENCY, LAST_ADMINISTRATOR, STALE } from "@/lib/people/issues";
import type { grantedRoles } from "@/lib/people/schema";
import { CONTENT_ROLES, roleSeparationProblem } from "@/lib/permissions/rules";
import { failed, ok, type Result } from "@/lib/result";
import { revokeSessions } from "@/lib/sign-in/revoke-sessions";
import { transact } from "@/lib/transact";

/** Grants exactly these roles to a person and ends their sessions, so that the change acts on the next request. */
export function setRoles(
  actor: Actor,
  input: z.output<typeof grantedRoles>,
): Promise<Result<{ version: number }>> {
  return transact(actor, async (tx) => {
    const found = await findTarget(tx, actor, "user:roles", input.userId);
    if (!found.ok) return found;
    const target = found.value;
    const roles = [...new Set(input.roles)];
    const separation = roleSeparationProblem(roles);
    if (separation)
      return failed({
        code: `user.${separation}`,
        field: "roles",
        message: SEPARATION_SENTENCES[separation],
      });
    if (target.agencyId === null && roles.some(isContentRole)) return failed(CONTENT_NEEDS_AGENCY);
    const lost = target.roles.filter((role) => !roles.includes(role));
    if (await leavesNobody(tx, target.id, lost)) return failed({ ...LAST_ADMINISTRATOR, field: "roles" });
    const { count } = await tx.user.updateMany({
      where: { id: target.id, version: input.version },
      data: { version: { increment: 1 } },
    });
    if (count === 0) return failed(STALE);
    await tx.userRole.deleteMany({ where: { userId: target.id } });
    await tx.userRole.createMany({ data: roles.map((role) => ({ userId: target.id, role })) });
    await revokeSessions(tx, target.id, actor.at);
    await record(tx, actor, {
      action: "roles.changed",
      object: `user:${target.id}`,
      data: { before: [...target.roles].sort(), after: [...roles].sort() },
    });
    return ok({ version: input.version + 1 });
  });
}

function isContentRole(role: Role): boolean {
  return (CONTENT_ROLES as readonly Role[]).includes(role);
}
