import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { announceSite } from "@/lib/agencies/announce-site";
import { NO_AGENCY } from "@/lib/agencies/issues";
import { agencySettings, type newAgency } from "@/lib/agencies/schema";
import { record } from "@/lib/audit/record";
import { DEFAULT_REVIEW_STEPS } from "@/lib/documents/review-steps";
import { authorize, ForbiddenError } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";
import { dictionaryRows } from "@/lib/wording/dictionary-rows";
import { sampleDictionary } from "@/lib/wording/sample-dictionary";

/**
 * Founds an agency with the full review chain and the small wording dictionary of the program. The first one, or one asked to, stands at /disclosure; there is never
 * more than one such.
 */
export function createAgency(
  actor: Actor,
  input: z.output<typeof newAgency>,
): Promise<Result<{ agencyId: string }>> {
  return transact(actor, async (tx) => {
    authorize(actor, "agency:create");
    // Somebody who administers one agency only cannot found another.
    if (actor.kind === "staff" && actor.agencyId !== null) throw new ForbiddenError("agency:create");
    const { isPrimary, ...identity } = input;
    if (await tx.agency.findUnique({ where: { slug: identity.slug } }))
      return failed({ code: "agency.slug-taken", field: "slug", message: "这个短名已被其他机关使用。" });
    if (identity.parentId && !(await tx.agency.findUnique({ where: { id: identity.parentId } })))
      return failed({ ...NO_AGENCY, field: "parentId" });
    const others = await tx.agency.count({ where: { isPrimary: true } });
    if (isPrimary)
      await tx.agency.updateMany({
        where: { isPrimary: true },
        data: { isPrimary: false, version: { increment: 1 } },
      });
    const { id } = await tx.agency.create({
      data: {
        ...identity,
        isPrimary: isPrimary !== undefined || others === 0,
        reviewSteps: [...DEFAULT_REVIEW_STEPS],
        settings: agencySettings.parse({}),
      },
    });
    await tx.wordingEntry.createMany({
      data: dictionaryRows(sampleDictionary).map((row) => ({ ...row, agencyId: id })),
    });
    await announceSite(tx, id);
    await record(tx, actor, {
      action: "agency.created",
      object: `agency:${id}`,
      data: { slug: identity.slug, name: identity.name },
    });
    return ok({ agencyId: id });
  });
}
