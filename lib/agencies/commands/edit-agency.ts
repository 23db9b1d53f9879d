import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { announceSite } from "@/lib/agencies/announce-site";
import { NO_AGENCY, STALE } from "@/lib/agencies/issues";
import { type editedAgency, settingsOf } from "@/lib/agencies/schema";
import { record } from "@/lib/audit/record";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";
import { wouldLoop } from "@/lib/would-loop";

/** Changes an agency's name, codes, superior, contact and footer marks; the public pages show it at once. */
export function editAgency(
  actor: Actor,
  input: z.output<typeof editedAgency>,
): Promise<Result<{ version: number }>> {
  return transact(actor, async (tx) => {
    const { agencyId, version, ...changed } = input;
    authorize(actor, "agency:edit", { agencyId, object: `agency:${agencyId}` });
    const agency = await tx.agency.findUnique({ where: { id: agencyId } });
    if (!agency) return failed(NO_AGENCY);
    const agencies = await tx.agency.findMany({ select: { id: true, parentId: true } });
    const parents = new Map(agencies.map(({ id, parentId }) => [id, parentId]));
    if (changed.parentId !== null && !parents.has(changed.parentId))
      return failed({ ...NO_AGENCY, field: "parentId" });
    if (wouldLoop(parents, agencyId, changed.parentId))
      return failed({
        code: "agency.loop",
        field: "parentId",
        message: "上级机关不能是本机关或本机关的下级。",
      });
    const { count } = await tx.agency.updateMany({
      where: { id: agencyId, version },
      data: { ...changed, version: { increment: 1 } },
    });
    if (count === 0) return failed(STALE);
    await announceSite(tx, agencyId);
    const before = { ...agency, settings: settingsOf(agency.settings) };
    const fields = [...changedNames(before, changed), ...changedNames(before.settings, changed.settings)];
    await record(tx, actor, { action: "agency.changed", object: `agency:${agencyId}`, data: { fields } });
    return ok({ version: version + 1 });
  });
}

function changedNames(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  return Object.keys(after).filter((name) => name !== "settings" && before[name] !== after[name]);
}
