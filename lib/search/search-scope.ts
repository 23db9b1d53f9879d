import { db } from "@/lib/db";
import { findKind } from "@/lib/kinds/registry";
import type { SearchFilters } from "./matching";
import type { SearchAddress } from "./search-address";

/** A narrowing that is in force, in words, so that it can be shown and taken off. */
export type ActiveFilter = { name: "category" | "agency" | "kind" | "year"; label: string };

export type SearchScope = {
  filters: SearchFilters;
  /** Everything the site's search covers, without the reader's filters. */
  whole: SearchFilters;
  active: ActiveFilter[];
  /** The covered agencies by id. */
  agencies: Map<string, { slug: string; name: string }>;
};

/**
 * What an address asks to search in. The search covers every agency of the installation, but sample agencies only
 * while the site itself is the sample. A category, agency or kind that is not there counts as not asked for.
 */
export async function searchScope(
  site: { isSample: boolean },
  { category, agency, kind, year }: SearchAddress,
): Promise<SearchScope> {
  const rows = await db.agency.findMany({
    where: { isSample: site.isSample },
    select: { id: true, slug: true, shortName: true, name: true },
  });
  const agencies = new Map(rows.map((row) => [row.id, { slug: row.slug, name: row.shortName || row.name }]));
  const whole = { agencyIds: [...agencies.keys()] };
  const asked = agency ? rows.find(({ slug }) => slug === agency) : undefined;
  const found = category ? await categoriesOf(category, whole.agencyIds) : null;
  const known = kind ? findKind(kind) : undefined;
  const active: ActiveFilter[] = [];
  if (found) active.push({ name: "category", label: found.name });
  if (asked) active.push({ name: "agency", label: asked.shortName || asked.name });
  if (known) active.push({ name: "kind", label: known.label });
  if (year) active.push({ name: "year", label: `${year}年` });
  return {
    whole,
    agencies,
    active,
    filters: {
      agencyIds: asked ? [asked.id] : whole.agencyIds,
      ...(found && { categoryIds: found.ids }),
      ...(known && { kind: known.id }),
      ...(year && { year }),
    },
  };
}

/** A category of that code and everything below it, in every agency that has one. */
async function categoriesOf(
  code: string,
  agencyIds: readonly string[],
): Promise<{ name: string; ids: string[] } | null> {
  const rows = await db.$queryRaw<{ id: string; name: string; depth: number }[]>`
    with recursive below as (
      select id, name, 0 as depth from "CatalogCategory" where code = ${code} and "agencyId" = any(${[...agencyIds]}::uuid[])
      union all
      select c.id, c.name, b.depth + 1 from "CatalogCategory" c join below b on c."parentId" = b.id where b.depth < 10
    ) select id, name, depth from below order by depth, id`;
  const [first] = rows;
  return first ? { name: first.name, ids: rows.map(({ id }) => id) } : null;
}
