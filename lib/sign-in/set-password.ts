import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db";
import { failed, ok, type Result } from "@/lib/result";
import { hashPassword, passwordFits } from "./password-hash";
import { passwordIssues } from "./password-rules";
import { revokeSessions } from "./revoke-sessions";
import { signInSettings } from "./settings";

/** Earlier passwords that may not come back (等保 practice: 5). */
const REMEMBERED = 5;

type Person = {
  id: string;
  name: string;
  email: string;
  passwordHash: string | null;
  formerPasswords: string[];
};

/**
 * Gives a person a new password that keeps the rules and equals none of the last five, and ends their sessions.
 * @param keepSessionId a session that may go on: the one in which the change was made
 */
export async function setPassword(
  tx: Tx,
  actor: Actor,
  person: Person,
  password: string,
  keepSessionId?: string,
): Promise<Result<null>> {
  const issues = passwordIssues(password, person, signInSettings().passwordRule);
  if (issues.length > 0) return failed(...issues);
  const earlier = [person.passwordHash, ...person.formerPasswords]
    .filter((hash) => hash !== null)
    .slice(0, REMEMBERED);
  for (const hash of earlier)
    if (await passwordFits(hash, password))
      return failed({
        code: "password.repeated",
        field: "password",
        message: `不能使用最近 ${REMEMBERED} 次用过的口令，请换一个。`,
      });
  await tx.user.update({
    where: { id: person.id },
    data: {
      passwordHash: await hashPassword(password),
      passwordChangedAt: actor.at,
      formerPasswords: earlier,
      failedSignIns: 0,
      lockouts: 0,
      lockedUntil: null,
    },
  });
  await revokeSessions(tx, person.id, actor.at, keepSessionId);
  return ok(null);
}
