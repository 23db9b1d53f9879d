import { type Actor, systemActor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { db, type Tx } from "@/lib/db";
import { issueOneTimeSignIn, UNNAMED_EMAIL } from "@/lib/sign-in/one-time-sign-in";
import { activeHolders } from "./active-administrators";

/**
 * While no system administrator can sign in, the path of a one-time link by which a person becomes the first: they
 * give name, address and password on the page it leads to. A link given out before no longer works. Null when there
 * is an administrator. No account and no password is ever known beforehand.
 */
export function firstAdministrator(at: Date = new Date()): Promise<string | null> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('gongkai.administrators'))`;
    if ((await activeHolders(tx, "sysadmin")) > 0) {
      await closeUnnamed(tx, systemActor("first-administrator", at));
      return null;
    }
    const waiting = await tx.user.findUnique({ where: { email: UNNAMED_EMAIL } });
    const user =
      waiting ??
      (await tx.user.create({
        data: {
          email: UNNAMED_EMAIL,
          name: "首任系统管理员",
          createdAt: at,
          roles: { create: [{ role: "sysadmin" }] },
        },
      }));
    if (user.disabledAt !== null)
      await tx.user.update({ where: { id: user.id }, data: { disabledAt: null } });
    const path = await issueOneTimeSignIn(tx, user.id, at);
    if (!waiting)
      await record(tx, systemActor("first-administrator", at), {
        action: "user.created",
        object: `user:${user.id}`,
        data: { roles: ["sysadmin"] },
      });
    return path;
  });
}

/** Once there is a system administrator by another way, the account that waited for the first is of no use but to a thief. */
export async function closeUnnamed(tx: Tx, actor: Actor): Promise<void> {
  const waiting = await tx.user.findUnique({ where: { email: UNNAMED_EMAIL } });
  if (!waiting || waiting.disabledAt !== null) return;
  await tx.user.update({ where: { id: waiting.id }, data: { disabledAt: actor.at } });
  await tx.oneTimeSignIn.updateMany({
    where: { userId: waiting.id, usedAt: null },
    data: { usedAt: actor.at },
  });
  await record(tx, actor, { action: "user.disabled", object: `user:${waiting.id}` });
}
