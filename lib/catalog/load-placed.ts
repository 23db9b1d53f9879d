import type { Tx } from "@/lib/db";
import type { PlacedCategory } from "./rules";

/** Categories of an agency as the rules want them, locked against each other: two moves at once cannot make a loop. */
export async function loadPlaced(tx: Tx, agencyId: string): Promise<(PlacedCategory & { code: string })[]> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`catalog:${agencyId}`}, 0))`;
  const [categories, groups] = await Promise.all([
    tx.catalogCategory.findMany({
      where: { agencyId },
      select: { id: true, code: true, parentId: true, retiredAt: true },
    }),
    tx.publishedRecord.groupBy({
      by: ["categoryId"],
      where: { agencyId, withdrawnAt: null },
      _count: { _all: true },
    }),
  ]);
  const counts = new Map(groups.map(({ categoryId, _count }) => [categoryId, _count._all]));
  return categories.map(({ id, code, parentId, retiredAt }) => ({
    id,
    code,
    parentId,
    isRetired: retiredAt !== null,
    publicRecords: counts.get(id) ?? 0,
  }));
}
