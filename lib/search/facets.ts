import { db } from "@/lib/db";
import { kindOf } from "@/lib/kinds/registry";
import type { Found } from "./find-records";
import type { SearchScope } from "./search-scope";

export type FacetOption = {
  /** As it stands in an address. */
  value: string;
  label: string;
  count: number;
};
export type Facets = Record<"category" | "agency" | "kind" | "year", FacetOption[]>;

/** How what was found falls into categories, agencies, kinds and years: the commonest first, years from the newest. */
export async function facetsOf(records: readonly Found[], { agencies }: SearchScope): Promise<Facets> {
  const byCategory = countsOf(records.map(({ categoryId }) => categoryId));
  const categories = await db.catalogCategory.findMany({
    where: { id: { in: [...byCategory.keys()] } },
    select: { id: true, code: true, name: true },
  });
  return {
    // Agencies may have a category of the same code each: in an address they are one.
    category: merged(
      categories.map(({ id, code, name }) => ({ value: code, label: name, count: byCategory.get(id) ?? 0 })),
    ),
    agency: merged(
      [...countsOf(records.map(({ agencyId }) => agencyId))].flatMap(([id, count]) => {
        const agency = agencies.get(id);
        return agency ? { value: agency.slug, label: agency.name, count } : [];
      }),
    ),
    kind: merged(
      [...countsOf(records.map(({ kind }) => kind))].map(([id, count]) => ({
        value: id,
        label: kindOf(id).label,
        count,
      })),
    ),
    year: [...countsOf(records.map(({ year }) => year))]
      .sort(([a], [b]) => b - a)
      .map(([year, count]) => ({ value: String(year), label: `${year}年`, count })),
  };
}

function countsOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function merged(options: readonly FacetOption[]): FacetOption[] {
  const byValue = new Map<string, FacetOption>();
  for (const option of options) {
    const count = (byValue.get(option.value)?.count ?? 0) + option.count;
    byValue.set(option.value, { ...option, count });
  }
  return [...byValue.values()].sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
