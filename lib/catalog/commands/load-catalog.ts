import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { announceTags } from "@/lib/announce";
import { record } from "@/lib/audit/record";
import { createCategories } from "@/lib/catalog/create-categories";
import { hrssCountyCatalog } from "@/lib/catalog/data/hrss-county-catalog";
import { loadPlaced } from "@/lib/catalog/load-placed";
import type { loadedCatalog } from "@/lib/catalog/schema";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";

const CATALOGS = { "hrss-county": hrssCountyCatalog };

/** 载入法定目录: gives an agency that has no category yet the whole statutory catalog of its type, to be adapted then. */
export function loadStatutoryCatalog(
  actor: Actor,
  { agencyId, catalog }: z.output<typeof loadedCatalog>,
): Promise<Result<{ categories: number }>> {
  return transact(actor, async (tx) => {
    authorize(actor, "catalog:edit", { agencyId, object: `agency:${agencyId}` });
    if (!(await tx.agency.findUnique({ where: { id: agencyId } })))
      return failed({ code: "not-found", message: "没有找到这个机关。" });
    if ((await loadPlaced(tx, agencyId)).length > 0)
      return failed({ code: "catalog.not-empty", message: "本机关已有目录，不能再次载入。" });
    const ids = await createCategories(tx, agencyId, CATALOGS[catalog]);
    await announceTags(tx, [`agency:${agencyId}`, "site"]);
    await record(tx, actor, {
      action: "catalog.loaded",
      object: `agency:${agencyId}`,
      data: { catalog, categories: ids.size },
    });
    return ok({ categories: ids.size });
  });
}
