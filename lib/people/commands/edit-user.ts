import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { leavesNobody } from "@/lib/people/active-administrators";
import { placeProblem } from "@/lib/people/check-place";
import { findTarget, isWithinReach } from "@/lib/people/find-target";
import { EMAIL_TAKEN, LAST_ADMINISTRATOR, STALE } from "@/lib/people/issues";
import type { editedUser } from "@/lib/people/schema";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import { revokeSessions } from "@/lib/sign-in/revoke-sessions";
import { transact } from "@/lib/transact";

/**
 * Changes a person's name, address and place. Whoever moves to another agency leaves all roles behind: what they may
 * do there is for the security administrator to say, not for the one who moves them.
 */
export function editUser(
  actor: Actor,
  input: z.output<typeof editedUser>,
): Promise<Result<{ version: number }>> {
  return transact(actor, async (tx) => {
    const { userId, version, ...changed } = input;
    const found = await findTarget(tx, actor, "user:edit", userId);
    if (!found.ok) return found;
    const target = found.value;
    if (!isWithinReach(actor, changed.agencyId)) throw new ForbiddenError("user:edit", `user:${userId}`);
    const namesake = await tx.user.findUnique({ where: { email: changed.email } });
    if (namesake && namesake.id !== userId) return failed(EMAIL_TAKEN);
    const problem = await placeProblem(tx, changed);
    if (problem) return failed(problem);
    const moves = changed.agencyId !== target.agencyId;
    if (moves && (await leavesNobody(tx, userId, target.roles)))
      return failed({ ...LAST_ADMINISTRATOR, field: "agencyId" });
    const { count } = await tx.user.updateMany({
      where: { id: userId, version },
      data: { ...changed, version: { increment: 1 } },
    });
    if (count === 0) return failed(STALE);
    if (moves) {
      await tx.userRole.deleteMany({ where: { userId } });
      await revokeSessions(tx, userId, actor.at);
    }
    await record(tx, actor, {
      action: "user.changed",
      object: `user:${userId}`,
      data: {
        fields: (["name", "email", "agencyId", "sectionId"] as const).filter(
          (name) => target[name] !== changed[name],
        ),
        ...(moves && { rolesTaken: target.roles }),
      },
    });
    return ok({ version: version + 1 });
  });
}
