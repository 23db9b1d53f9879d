import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { announceTags } from "@/lib/announce";
import type { AuditAction } from "@/lib/audit/actions";
import { record } from "@/lib/audit/record";
import { loadForChange, STALE } from "@/lib/catalog/load-for-change";
import { loadPlaced } from "@/lib/catalog/load-placed";
import { placeIssue, retireIssue } from "@/lib/catalog/rules";
import type { targetCategory } from "@/lib/catalog/schema";
import type { Tx } from "@/lib/db";
import { failed, ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";
import { EditorialStatus } from "@/prisma/generated/enums";
import type { SavedCategory } from "./save-category";

type Target = z.output<typeof targetCategory>;

/** Editions that may still bring a text before the public. */
const UNDER_WAY = [
  EditorialStatus.draft,
  EditorialStatus.in_review,
  EditorialStatus.returned,
  EditorialStatus.approved,
  EditorialStatus.scheduled,
];

/** 停用类别: it vanishes from the public catalog and from what can be chosen. Refused while anything stands in it. */
export function retireCategory(actor: Actor, input: Target): Promise<Result<SavedCategory>> {
  return transact(actor, async (tx) => {
    const loaded = await loadForChange(tx, actor, input);
    if (!loaded.ok) return loaded;
    const { id, agencyId, retiredAt } = loaded.value;
    if (retiredAt) return failed({ code: "category.retired", message: "这个类别已经停用。" });
    // Counted before what is public: what is published between the two is then seen in the first count at least.
    const underWay = await countUnderWay(tx, id);
    const issue = retireIssue(await loadPlaced(tx, agencyId), id, underWay);
    if (issue) return failed(issue);
    return setRetired(tx, actor, input, { agencyId, retiredAt: actor.at, action: "category.retired" });
  });
}

/** 恢复类别: a retired category is in use again, in its old place. */
export function reinstateCategory(actor: Actor, input: Target): Promise<Result<SavedCategory>> {
  return transact(actor, async (tx) => {
    const loaded = await loadForChange(tx, actor, input);
    if (!loaded.ok) return loaded;
    const { id, agencyId, parentId, retiredAt } = loaded.value;
    if (!retiredAt) return failed({ code: "category.in-use", message: "这个类别正在使用，无需恢复。" });
    const issue = placeIssue(await loadPlaced(tx, agencyId), id, parentId);
    if (issue) return failed(issue);
    return setRetired(tx, actor, input, { agencyId, retiredAt: null, action: "category.saved" });
  });
}

async function countUnderWay(tx: Tx, categoryId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ n: number }[]>`
    select count(*)::int as n from "Edition" e join "Revision" r on r.id = e."currentRevisionId"
    where r."categoryId" = ${categoryId}::uuid and e.status::text = any(${UNDER_WAY}::text[])`;
  return row?.n ?? 0;
}

type Change = { agencyId: string; retiredAt: Date | null; action: AuditAction };

async function setRetired(
  tx: Tx,
  actor: Actor,
  { categoryId, version }: Target,
  { agencyId, retiredAt, action }: Change,
): Promise<Result<SavedCategory>> {
  const { count } = await tx.catalogCategory.updateMany({
    where: { id: categoryId, version },
    data: { retiredAt, version: { increment: 1 } },
  });
  if (count === 0) return failed(STALE);
  await announceTags(tx, [`category:${categoryId}`, `agency:${agencyId}`, "site"]);
  await record(tx, actor, {
    action,
    object: `category:${categoryId}`,
    data: { agency: agencyId, retired: retiredAt !== null },
  });
  return ok({ categoryId, version: version + 1 });
}
