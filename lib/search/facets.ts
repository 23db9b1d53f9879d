import type { Found } from "./find-records";

export type FacetCount = { value: string; count: number };
export type Facets = Record<"category" | "agency" | "kind" | "year", FacetCount[]>;

/** How what was found falls into categories, agencies, kinds and years: the commonest first, years from the newest. */
export function facetsOf(records: readonly Found[]): Facets {
  return {
    category: counted(records.map(({ categoryId }) => categoryId)),
    agency: counted(records.map(({ agencyId }) => agencyId)),
    kind: counted(records.map(({ kind }) => kind)),
    year: counted(records.map(({ year }) => String(year))).sort((a, b) => b.value.localeCompare(a.value)),
  };
}

function counted(values: readonly string[]): FacetCount[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
