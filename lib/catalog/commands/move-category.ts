import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { announceTags } from "@/lib/announce";
import { record } from "@/lib/audit/record";
import { POSITION_STEP } from "@/lib/catalog/create-categories";
import { loadForChange, STALE } from "@/lib/catalog/load-for-change";
import { loadPlaced } from "@/lib/catalog/load-placed";
import type { movedCategory } from "@/lib/catalog/schema";
import { failed, ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";
import type { SavedCategory } from "./save-category";

/** 上移、下移: changes places with the neighbour before or after it below the same parent. */
export function moveCategory(
  actor: Actor,
  input: z.output<typeof movedCategory>,
): Promise<Result<SavedCategory>> {
  return transact(actor, async (tx) => {
    const { categoryId, version, direction } = input;
    const loaded = await loadForChange(tx, actor, { categoryId, version });
    if (!loaded.ok) return loaded;
    const { agencyId, parentId } = loaded.value;
    await loadPlaced(tx, agencyId);
    const siblings = await tx.catalogCategory.findMany({
      where: { agencyId, parentId, retiredAt: null },
      orderBy: [{ position: "asc" }, { code: "asc" }],
      select: { id: true, position: true },
    });
    const ids = siblings.map(({ id }) => id);
    const from = ids.indexOf(categoryId);
    const to = direction === "up" ? from - 1 : from + 1;
    const neighbour = ids[to];
    if (from === -1 || neighbour === undefined)
      return failed({ code: "category.at-the-end", message: "已经排在同级类别的最前或最后。" });
    ids[to] = categoryId;
    ids[from] = neighbour;
    const { count } = await tx.catalogCategory.updateMany({
      where: { id: categoryId, version },
      data: { version: { increment: 1 } },
    });
    if (count === 0) return failed(STALE);
    // Places are counted anew: positions written by hand or by an import may be equal.
    for (const [index, id] of ids.entries())
      await tx.catalogCategory.update({ where: { id }, data: { position: (index + 1) * POSITION_STEP } });
    await announceTags(tx, [`agency:${agencyId}`, "site"]);
    await record(tx, actor, {
      action: "category.saved",
      object: `category:${categoryId}`,
      data: { agency: agencyId, moved: direction },
    });
    return ok({ categoryId, version: version + 1 });
  });
}
