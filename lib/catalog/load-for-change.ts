import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db";
import type { Issue } from "@/lib/issue";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok } from "@/lib/result";

/** A category for change: through the actor, and only in the version the person has seen. */
export async function loadForChange(
  tx: Tx,
  actor: Actor,
  { categoryId, version }: { categoryId: string; version: number },
) {
  const category = await tx.catalogCategory.findUnique({ where: { id: categoryId } });
  if (!category) return failed(NO_CATEGORY);
  authorize(actor, "catalog:edit", { agencyId: category.agencyId, object: `category:${categoryId}` });
  return category.version === version ? ok(category) : failed(STALE);
}

export const NO_CATEGORY: Issue = { code: "not-found", message: "找不到这个目录类别。" };

/** Somebody else saved between reading and writing. */
export const STALE: Issue = {
  code: "stale",
  message:
    "您打开页面之后，这个类别已被他人修改。您填写的内容还在下面，没有保存；不同之处已列出。请记下要保留的内容，刷新页面后再保存。",
};
