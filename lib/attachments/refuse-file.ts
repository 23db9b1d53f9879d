import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import type { Issue } from "@/lib/issue";
import { failed, ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";

/** Turns a received file down: the row keeps why. Whoever holds its bytes removes them. Returns the same issues. */
export async function refuseFile(actor: Actor, id: string, issues: Issue[]): Promise<Result<never>> {
  await transact(actor, async (tx) => {
    const { count } = await tx.attachment.updateMany({
      where: { id, state: "received" },
      data: {
        state: "refused",
        checkedAt: actor.at,
        problem: issues.map(({ message }) => message).join(" "),
      },
    });
    if (count === 1)
      await record(tx, actor, {
        action: "attachment.refused",
        object: `attachment:${id}`,
        ok: false,
        data: { codes: issues.map(({ code }) => code) },
      });
    return ok(count);
  });
  return failed(...issues);
}
