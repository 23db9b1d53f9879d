import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { announceSite } from "@/lib/agencies/announce-site";
import { NO_AGENCY, STALE } from "@/lib/agencies/issues";
import type { savedSection } from "@/lib/agencies/schema";
import { record } from "@/lib/audit/record";
import type { Tx } from "@/lib/db";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";

/** Adds an internal section (内设机构) to an agency, or changes one. */
export function saveSection(
  actor: Actor,
  input: z.output<typeof savedSection>,
): Promise<Result<{ sectionId: string }>> {
  return transact(actor, async (tx) => {
    const { agencyId, sectionId, version, ...content } = input;
    authorize(actor, "agency:edit", { agencyId, object: `agency:${agencyId}` });
    if (!(await tx.agency.findUnique({ where: { id: agencyId } }))) return failed(NO_AGENCY);
    const taken = await tx.section.findUnique({ where: { agencyId_name: { agencyId, name: content.name } } });
    if (taken && taken.id !== sectionId)
      return failed({ code: "section.name-taken", field: "name", message: "本机关已有同名的内设机构。" });
    let id = sectionId;
    if (id === undefined) {
      id = (await tx.section.create({ data: { agencyId, ...content } })).id;
    } else {
      const written = await writeSection(tx, { id, agencyId, version: version ?? 0 }, content);
      if (!written.ok) return written;
    }
    await announceSite(tx, agencyId);
    await record(tx, actor, {
      action: "section.saved",
      object: `section:${id}`,
      data: { agency: agencyId, name: content.name },
    });
    return ok({ sectionId: id });
  });
}

export const retireSectionInput = z.strictObject({
  agencyId: z.uuid(),
  sectionId: z.uuid(),
  version: z.coerce.number().int().positive(),
});

/** Closes a section: it is no longer offered, and stays with the people and records it had. */
export function retireSection(
  actor: Actor,
  input: z.output<typeof retireSectionInput>,
): Promise<Result<null>> {
  return transact(actor, async (tx) => {
    const { agencyId, sectionId, version } = input;
    authorize(actor, "agency:edit", { agencyId, object: `agency:${agencyId}` });
    const written = await writeSection(tx, { id: sectionId, agencyId, version }, { retiredAt: actor.at });
    if (!written.ok) return written;
    await announceSite(tx, agencyId);
    await record(tx, actor, {
      action: "section.saved",
      object: `section:${sectionId}`,
      data: { agency: agencyId, retired: true },
    });
    return ok(null);
  });
}

type Content = { name?: string; duties?: string; phone?: string; position?: number; retiredAt?: Date };

async function writeSection(
  tx: Tx,
  key: { id: string; agencyId: string; version: number },
  data: Content,
): Promise<Result<null>> {
  if (!(await tx.section.findUnique({ where: { id: key.id, agencyId: key.agencyId } })))
    return failed({ code: "not-found", message: "没有找到这个内设机构。" });
  const { count } = await tx.section.updateMany({ where: key, data: { ...data, version: { increment: 1 } } });
  return count === 1 ? ok(null) : failed(STALE);
}
