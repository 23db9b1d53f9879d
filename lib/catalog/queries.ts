import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { db } from "@/lib/db";
import { authorize } from "@/lib/permissions/authorize";
import { can } from "@/lib/permissions/rules";
import { type Day, dayOf } from "@/lib/time";
import { agencyOfActor } from "./agency-of-actor";
import { type CatalogNode, catalogTree, lowestOf } from "./catalog-tree";
import { type Coverage, coverageOf } from "./rules";

export type StaffCatalog = {
  agency: { id: string; name: string };
  roots: CatalogNode[];
  coverage: Coverage;
  /** Retired categories, by code. */
  retired: { id: string; code: string; name: string }[];
};

/**
 * The catalog an actor works with, that of their own agency, with how each category stands on the day of the act;
 * null when there is no agency.
 */
export async function catalogFor(actor: Actor): Promise<StaffCatalog | null> {
  const agency = await agencyOfActor(actor);
  authorize(actor, "catalog:see", { agencyId: agency?.id });
  if (!agency) return null;
  const { roots, retired } = await loadCatalog(agency.id, dayOf(actor.at));
  const lowest = roots.flatMap(lowestOf);
  return {
    agency,
    roots,
    retired,
    coverage: coverageOf(
      lowest.flatMap(({ presentation, state }) => (state ? [{ presentation, state }] : [])),
    ),
  };
}

export type StaleCategory = { code: string; name: string; newestOn: string | null; freshnessDays: number };

/** Categories that wait for news or hold none though their limit asks for some, the longest waiting first. */
export async function staleCategories(actor: Actor): Promise<StaleCategory[]> {
  if (!can(actor, "catalog:see")) return [];
  const agency = await agencyOfActor(actor);
  if (!agency) return [];
  const { roots } = await loadCatalog(agency.id, dayOf(actor.at));
  return roots
    .flatMap(lowestOf)
    .flatMap(({ code, name, newestOn, freshnessDays, state }) =>
      freshnessDays !== null && (state === "stale" || state === "blank")
        ? [{ code, name, newestOn, freshnessDays }]
        : [],
    )
    .sort((a, b) => (a.newestOn ?? "").localeCompare(b.newestOn ?? ""));
}

/** Lowest categories in use, with the way that leads to each, for the select of the editor. */
export async function categoryOptions(agencyId: string): Promise<{ value: string; label: string }[]> {
  const categories = await db.catalogCategory.findMany({
    where: { agencyId, retiredAt: null },
    orderBy: ORDER,
  });
  return catalogTree(categories, new Map(), "")
    .flatMap(lowestOf)
    .filter(({ state }) => state !== "not_applicable")
    .map(({ id, path }) => ({ value: id, label: path.join(" › ") }));
}

/** Where a category may hang: every one in use that holds no public records, but for itself and what lies below it. */
export async function parentOptions(
  agencyId: string,
  categoryId: string | null,
): Promise<{ value: string; label: string }[]> {
  const { roots } = await loadCatalog(agencyId, "");
  const offered = (node: CatalogNode): CatalogNode[] =>
    node.id === categoryId ? [] : [node, ...node.children.flatMap(offered)];
  return roots
    .flatMap(offered)
    .filter(({ children, count }) => children.length > 0 || count === 0)
    .map(({ id, path }) => ({ value: id, label: path.join(" › ") }));
}

/** One category with everything its form shows; null when the actor's agency has none of that id. */
export async function getCategory(actor: Actor, categoryId: string) {
  if (!z.uuid().safeParse(categoryId).success) return null;
  const found = await db.catalogCategory.findUnique({
    where: { id: categoryId },
    include: { parent: { select: { id: true, name: true } } },
  });
  if (!found) return null;
  authorize(actor, "catalog:see", { agencyId: found.agencyId, object: `category:${found.id}` });
  return found;
}

const ORDER = [{ position: "asc" as const }, { code: "asc" as const }];

async function loadCatalog(agencyId: string, today: Day) {
  const [categories, groups] = await Promise.all([
    db.catalogCategory.findMany({ where: { agencyId }, orderBy: ORDER }),
    db.publishedRecord.groupBy({
      by: ["categoryId"],
      where: { agencyId, withdrawnAt: null },
      _count: { _all: true },
      _max: { firstPublishedAt: true },
    }),
  ]);
  const records = new Map(
    groups.map(({ categoryId, _count, _max }) => [
      categoryId,
      { count: _count._all, newestOn: _max.firstPublishedAt ? dayOf(_max.firstPublishedAt) : null },
    ]),
  );
  return {
    roots: catalogTree(
      categories.filter(({ retiredAt }) => retiredAt === null),
      records,
      today,
    ),
    retired: categories.flatMap(({ id, code, name, retiredAt }) => (retiredAt ? [{ id, code, name }] : [])),
  };
}
