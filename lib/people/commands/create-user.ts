import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { activeHolders } from "@/lib/people/active-administrators";
import { placeProblem } from "@/lib/people/check-place";
import { isWithinReach } from "@/lib/people/find-target";
import { EMAIL_TAKEN } from "@/lib/people/issues";
import type { newUser } from "@/lib/people/schema";
import { authorize, ForbiddenError } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import { issueOneTimeSignIn } from "@/lib/sign-in/one-time-sign-in";
import { transact } from "@/lib/transact";

export type Invited = {
  userId: string;
  /** Path of the one-time link, to be handed over; it cannot be shown again. */
  path: string;
};

/**
 * Opens an account without password and without role. Roles are the security administrator's to grant; only while
 * there is none, the system administrator names the first one, or the first auditor.
 */
export function createUser(actor: Actor, input: z.output<typeof newUser>): Promise<Result<Invited>> {
  return transact(actor, async (tx) => {
    authorize(actor, "user:create", { agencyId: input.agencyId });
    if (!isWithinReach(actor, input.agencyId)) throw new ForbiddenError("user:create");
    const { role, ...person } = input;
    if (role !== "" && (await activeHolders(tx, "secadmin")) > 0)
      return failed({
        code: "user.role-not-yours",
        field: "role",
        message: "已有安全管理员，岗位由安全管理员授予；请不要在这里选择岗位。",
      });
    if (await tx.user.findUnique({ where: { email: person.email } })) return failed(EMAIL_TAKEN);
    const problem = await placeProblem(tx, person);
    if (problem) return failed(problem);
    const { id } = await tx.user.create({
      data: { ...person, createdAt: actor.at, roles: { create: role === "" ? [] : [{ role }] } },
    });
    const path = await issueOneTimeSignIn(tx, id, actor.at);
    await record(tx, actor, {
      action: "user.created",
      object: `user:${id}`,
      data: { agency: person.agencyId, roles: role === "" ? [] : [role] },
    });
    return ok({ userId: id, path });
  });
}
