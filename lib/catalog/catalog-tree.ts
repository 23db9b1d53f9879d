import type { CategoryState } from "@/lib/labels/catalog";
import type { Day } from "@/lib/time";
import type { CatalogCategory } from "@/prisma/generated/client";
import { categoryState } from "./rules";

/** A category in its place in the tree, with what the public finds in it. */
export type CatalogNode = CatalogCategory & {
  /** Names from the top down to this one. */
  path: string[];
  /** Public records here and below. */
  count: number;
  /** Day of the newest publication here and below. */
  newestOn: Day | null;
  /** Neither it nor one above it is declared not applicable. */
  isApplicable: boolean;
  /** Null where further categories hang below: only the lowest hold records. */
  state: CategoryState | null;
  children: CatalogNode[];
};

export type RecordsHeld = ReadonlyMap<string, { count: number; newestOn: Day | null }>;

/** Categories in their order as a tree, counts and newest days carried upwards, states judged on the day `today`. */
export function catalogTree(
  categories: readonly CatalogCategory[],
  records: RecordsHeld,
  today: Day,
): CatalogNode[] {
  const known = new Set(categories.map(({ id }) => id));
  const below = (parent: CatalogNode | null): CatalogNode[] =>
    categories
      // A category whose parent was retired is still in use and must be found somewhere: it stands at the top.
      .filter(({ parentId }) => (parent ? parentId === parent.id : parentId === null || !known.has(parentId)))
      .map((category) => {
        const held = records.get(category.id);
        const node: CatalogNode = {
          ...category,
          path: [...(parent?.path ?? []), category.name],
          count: held?.count ?? 0,
          newestOn: held?.newestOn ?? null,
          isApplicable: category.notApplicableReason === null && (parent?.isApplicable ?? true),
          state: null,
          children: [],
        };
        node.children = below(node);
        if (node.children.length === 0) node.state = categoryState(node, today);
        for (const { count, newestOn } of node.children) {
          node.count += count;
          if (newestOn && (!node.newestOn || newestOn > node.newestOn)) node.newestOn = newestOn;
        }
        return node;
      });
  return below(null);
}

/** The lowest categories of a branch, in their order. */
export function lowestOf(node: CatalogNode): CatalogNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(lowestOf);
}

/** A branch from its top down, each node before those below it. */
export function withAllBelow(node: CatalogNode): CatalogNode[] {
  return [node, ...node.children.flatMap(withAllBelow)];
}
