import { isStale, type PublicCategory } from "@/lib/reader/catalog";
import type { Day } from "@/lib/time";
import type { CatalogNode } from "./catalog-tree";

/** Categories as the nodes of the printed catalog, marked where they wait for news. */
export function catalogNodes(categories: readonly PublicCategory[], today: Day): CatalogNode[] {
  return categories.map((category) => ({
    href: `/disclosure/catalog/${category.code}`,
    name: category.name,
    count: category.count,
    newestOn: category.newestOn ?? undefined,
    stale: category.children.length === 0 && isStale(category, today),
    children: catalogNodes(category.children, today),
  }));
}
