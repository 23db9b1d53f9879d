import type { Role } from "@/lib/actor";
import type { Tx } from "@/lib/db";

/** Roles without which nobody could administer any more. */
const KEPT: readonly Role[] = ["sysadmin", "secadmin"];

/** People who hold a role and can sign in. */
export function activeHolders(tx: Tx, role: Role, exceptId?: string): Promise<number> {
  return tx.user.count({
    where: {
      roles: { some: { role } },
      disabledAt: null,
      passwordHash: { not: null },
      ...(exceptId && { id: { not: exceptId } }),
    },
  });
}

/**
 * Whether taking these roles from a person leaves the installation without a system or a security administrator.
 * Two such acts at once wait for each other, or each would rely on the person whom the other removes.
 */
export async function leavesNobody(tx: Tx, userId: string, lost: readonly Role[]): Promise<boolean> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('gongkai.administrators'))`;
  for (const role of KEPT.filter((kept) => lost.includes(kept)))
    if ((await activeHolders(tx, role, userId)) === 0) return true;
  return false;
}
