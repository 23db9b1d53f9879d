/** What a reader may put into the address of a list, read with care: anything unexpected counts as not given. */
export type ListAddress = { page: number; year?: number; text?: string; sort: "newest" | "oldest" };

export type SearchParams = Record<string, string | string[] | undefined>;

const LONGEST_QUERY = 100;
const LAST_PAGE = 10_000;

export function readListAddress(params: SearchParams): ListAddress {
  const page = Number(one(params.page) ?? "1");
  const year = Number(one(params.year));
  const text = one(params.q)
    ?.normalize("NFKC")
    .replace(/\p{Cc}/gu, "")
    .trim()
    .slice(0, LONGEST_QUERY);
  return {
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
    ...(Number.isInteger(year) && year >= 1949 && year <= 2999 && { year }),
    ...(text && { text }),
    sort: one(params.sort) === "oldest" ? "oldest" : "newest",
  };
}

/** The address of another page of the same list. */
export function listHref(path: string, address: ListAddress, page: number): string {
  const query = new URLSearchParams();
  if (address.text) query.set("q", address.text);
  if (address.year) query.set("year", String(address.year));
  if (address.sort === "oldest") query.set("sort", "oldest");
  if (page > 1) query.set("page", String(page));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
