import { type Facets, facetsOf } from "./facets";
import { countFound, findRecords } from "./find-records";
import { type LoadedHit, loadHits } from "./load-hits";
import { recordMiss } from "./record-miss";
import type { SearchAddress } from "./search-address";
import { parseQuery, type SearchQuery } from "./search-query";
import type { SearchScope } from "./search-scope";
import { MOST_COUNTED, type Suggestion, suggestionsFor } from "./suggest";

export type SearchPage = {
  query: SearchQuery;
  hits: LoadedHit[];
  /** Found records; with `isCapped` those that were ranked, while there are more. */
  total: number;
  isCapped: boolean;
  /** The page that is shown: the one asked for, or the last there is. */
  page: number;
  pageCount: number;
  options: Facets;
  /** When nothing was found: other searches that find something, and what there is without the filters. */
  help: { suggestions: Suggestion[]; withoutFilters: number } | null;
};

export const PAGE_SIZE = 20;

/** One page of a search, with all that stands around it. What found nothing on the whole site is counted. */
export async function search(address: SearchAddress, scope: SearchScope, now: Date): Promise<SearchPage> {
  const query = parseQuery(address.q);
  const { records, isCapped } = await findRecords(query, scope.filters, address.sort, now);
  const pageCount = Math.ceil(records.length / PAGE_SIZE);
  const page = Math.max(1, Math.min(address.page, pageCount));
  const from = (page - 1) * PAGE_SIZE;
  const ids = records.slice(from, from + PAGE_SIZE).map(({ id }) => id);
  return {
    query,
    hits: await loadHits(ids, query, storedToday(now)),
    total: records.length,
    isCapped,
    page,
    pageCount,
    options: await facetsOf(records, scope),
    help: records.length === 0 && query.alternatives.length > 0 ? await helpWith(query, scope, now) : null,
  };
}

async function helpWith(query: SearchQuery, scope: SearchScope, now: Date): Promise<SearchPage["help"]> {
  const withoutFilters = scope.active.length > 0 ? await countFound(query, scope.whole, MOST_COUNTED) : 0;
  if (withoutFilters > 0) return { suggestions: [], withoutFilters };
  await recordMiss(query, now);
  return { suggestions: await suggestionsFor(query, scope.whole), withoutFilters: 0 };
}

/** The day in Shanghai as the database stores days. */
function storedToday(now: Date): Date {
  return new Date(Math.floor((now.getTime() + 8 * 3_600_000) / 86_400_000) * 86_400_000);
}
