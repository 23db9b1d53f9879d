import type { SearchSort } from "./find-records";
import { LONGEST_QUERY } from "./search-query";

/** What can stand in the address of a search; anything unexpected counts as not given. */
export type SearchAddress = {
  /** As the reader wrote it, cut to what could matter. */
  q: string;
  /** Code of a catalog category. */
  category?: string;
  /** Short name of an agency in addresses. */
  agency?: string;
  kind?: string;
  year?: number;
  sort: SearchSort;
  page: number;
};

type Params = Record<string, string | string[] | undefined>;

const LAST_PAGE = 1_000;
const CODE = /^[\p{L}\p{N}._-]{1,64}$/u;

export function readSearchAddress(params: Params): SearchAddress {
  const one = (name: string) =>
    (Array.isArray(params[name]) ? params[name]?.[0] : params[name]) as string | undefined;
  const code = (name: string) => {
    const value = one(name);
    return value && CODE.test(value) ? value : undefined;
  };
  const year = Number(one("year"));
  const page = Number(one("page") ?? "1");
  const sort = one("sort");
  return {
    q: (one("q") ?? "").slice(0, LONGEST_QUERY * 20),
    category: code("category"),
    agency: code("agency"),
    kind: code("kind"),
    year: Number.isInteger(year) && year >= 1949 && year <= 2999 ? year : undefined,
    sort: sort === "newest" || sort === "oldest" ? sort : "relevance",
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
  };
}

/** The one address of a search; what is not given or usual is left out. A change of anything but the page begins at the first. */
export function searchHref(
  address: SearchAddress,
  change: Partial<SearchAddress> = {},
  path = "/search",
): string {
  const { q, category, agency, kind, year, sort, page } = { ...address, page: 1, ...change };
  const query = new URLSearchParams();
  // Half surrogates cannot stand in an address.
  if (q) query.set("q", q.replace(/\p{Cs}/gu, ""));
  if (category) query.set("category", category);
  if (agency) query.set("agency", agency);
  if (kind) query.set("kind", kind);
  if (year) query.set("year", String(year));
  if (sort !== "relevance") query.set("sort", sort);
  if (page > 1) query.set("page", String(page));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
