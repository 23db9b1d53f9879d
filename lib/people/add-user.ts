import { z } from "zod";
import type { Operator } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { SEPARATION_SENTENCES } from "@/lib/labels/roles";
import { CONTENT_ROLES, roleSeparationProblem } from "@/lib/permissions/rules";
import { failed, ok, type Result } from "@/lib/result";
import { emailAddress } from "@/lib/sign-in/email-address";
import { setPassword } from "@/lib/sign-in/set-password";
import { transact } from "@/lib/transact";
import { Role } from "@/prisma/generated/enums";
import { closeUnnamed } from "./first-administrator";
import { EMAIL_TAKEN } from "./issues";
import { personName } from "./schema";

export const addedUser = z.strictObject({
  email: emailAddress,
  name: personName,
  roles: z
    .array(z.enum(Role, "岗位只能是 drafter、reviewer、approver、officer、sysadmin、secadmin、auditor。"))
    .min(1),
  agency: z.string().optional(),
  password: z.string(),
});

/**
 * Opens an account with password and roles from the command line: for whoever owns the server, who founds the
 * installation or has to rescue it. The rules of separation and of passwords hold here as well.
 */
export function addUser(
  operator: Operator,
  input: z.output<typeof addedUser>,
): Promise<Result<{ userId: string }>> {
  return transact(operator, async (tx) => {
    const { email, name, password, agency: slug } = input;
    const roles = [...new Set(input.roles)];
    const separation = roleSeparationProblem(roles);
    if (separation) return failed({ code: `user.${separation}`, message: SEPARATION_SENTENCES[separation] });
    const isContent = roles.some((role) => (CONTENT_ROLES as readonly string[]).includes(role));
    const agency = await tx.agency.findFirst({ where: slug ? { slug } : { isPrimary: true } });
    if (slug && !agency) return failed({ code: "not-found", message: `没有短名为“${slug}”的机关。` });
    if (isContent && !agency)
      return failed({
        code: "user.agency-missing",
        message: "还没有机关，内容岗位须属于一个机关；请先建立机关，或用 --agency 指明。",
      });
    if (await tx.user.findUnique({ where: { email } })) return failed(EMAIL_TAKEN);
    const user = await tx.user.create({
      data: {
        email,
        name,
        agencyId: slug || isContent ? (agency?.id ?? null) : null,
        createdAt: operator.at,
        roles: { create: roles.map((role) => ({ role })) },
      },
    });
    const set = await setPassword(tx, operator, user, password);
    if (!set.ok) return set;
    if (roles.includes("sysadmin")) await closeUnnamed(tx, operator);
    await record(tx, operator, {
      action: "user.created",
      object: `user:${user.id}`,
      data: { roles, agency: user.agencyId },
    });
    return ok({ userId: user.id });
  });
}
