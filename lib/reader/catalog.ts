import { categoryState } from "@/lib/catalog/rules";
import { db } from "@/lib/db";
import { type Day, dayOf } from "@/lib/time";
import { VISIBLE } from "./published-filter";

export type PublicCategory = {
  id: string;
  code: string;
  name: string;
  description: string;
  columnType: string;
  keywords: string;
  parentId: string | null;
  /** Public records here and below. */
  count: number;
  /** Day of the newest publication here and below. */
  newestOn: Day | null;
  freshnessDays: number | null;
  children: PublicCategory[];
};

/** An agency's catalog as the public sees it: applicable categories in their order, with counts summed upwards. */
export async function publicCatalog(agencyId: string): Promise<PublicCategory[]> {
  const [categories, groups] = await Promise.all([
    db.catalogCategory.findMany({
      where: { agencyId, retiredAt: null, notApplicableReason: null },
      orderBy: [{ position: "asc" }, { code: "asc" }],
    }),
    db.publishedRecord.groupBy({
      by: ["categoryId"],
      where: { ...VISIBLE, agencyId },
      _count: { _all: true },
      _max: { firstPublishedAt: true, updatedAt: true },
    }),
  ]);
  const own = new Map(groups.map((group) => [group.categoryId, group]));
  const nodes = new Map<string, PublicCategory>(
    categories.map((category) => {
      const newest = own.get(category.id)?._max.firstPublishedAt;
      const { id, code, name, description, columnType, keywords, parentId, freshnessDays } = category;
      const count = own.get(id)?._count._all ?? 0;
      return [
        id,
        {
          id,
          code,
          name,
          description,
          columnType,
          keywords,
          parentId,
          freshnessDays,
          count,
          newestOn: newest ? dayOf(newest) : null,
          children: [],
        },
      ];
    }),
  );
  const roots: PublicCategory[] = [];
  for (const node of nodes.values()) (node.parentId ? nodes.get(node.parentId)?.children : roots)?.push(node);
  for (const root of roots) sumUp(root);
  return roots;
}

function sumUp(node: PublicCategory): void {
  for (const child of node.children) {
    sumUp(child);
    node.count += child.count;
    if (child.newestOn && (!node.newestOn || child.newestOn > node.newestOn)) node.newestOn = child.newestOn;
  }
}

/** A category with the path that leads to it and the ids of all that lies below it; null when the public has none such. */
export function findCategory(
  roots: readonly PublicCategory[],
  code: string,
): { path: PublicCategory[]; ids: string[] } | null {
  for (const root of roots) {
    if (root.code === code) return { path: [root], ids: idsBelow(root) };
    const below = findCategory(root.children, code);
    if (below) return { path: [root, ...below.path], ids: below.ids };
  }
  return null;
}

/** The years in which records of some categories were first published, newest first. */
export async function publicationYears(agencyId: string, categoryIds: readonly string[]): Promise<number[]> {
  const rows = await db.$queryRaw<{ year: number }[]>`
    select distinct extract(year from "firstPublishedAt" at time zone 'Asia/Shanghai')::int as year
    from "PublishedRecord"
    where "withdrawnAt" is null and "agencyId" = ${agencyId}::uuid and "categoryId" = any(${[...categoryIds]}::uuid[])
    order by 1 desc`;
  return rows.map((row) => row.year);
}

/** Longer without news than the catalog allows. A category without records is blank, not stale. */
export function isStale(
  category: Pick<PublicCategory, "newestOn" | "freshnessDays" | "count">,
  today: Day,
): boolean {
  return categoryState({ ...category, presentation: "column", isApplicable: true }, today) === "stale";
}

function idsBelow(node: PublicCategory): string[] {
  return [node.id, ...node.children.flatMap(idsBelow)];
}
