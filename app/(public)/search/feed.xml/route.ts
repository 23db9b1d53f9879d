import { atomFeed } from "@/lib/reader/feed";
import { xmlResponse } from "@/lib/reader/feed-response";
import { publishedRows } from "@/lib/reader/list-published";
import { readSite } from "@/lib/reader/read-site";
import { findByDate } from "@/lib/search/find-records";
import { readSearchAddress, searchHref } from "@/lib/search/search-address";
import { parseQuery } from "@/lib/search/search-query";
import { searchScope } from "@/lib/search/search-scope";

const NEWEST = 50;

/** The newest records that a search finds, to be told when there are new ones. */
export async function GET(request: Request): Promise<Response> {
  const site = await readSite();
  if (!site) return new Response("网站尚未建立。", { status: 404 });
  const address = readSearchAddress(Object.fromEntries(new URL(request.url).searchParams));
  const query = parseQuery(address.q);
  const { filters } = await searchScope(site, address);
  const { ids } = await findByDate(query, filters, { sort: "newest", skip: 0, take: NEWEST });
  const asked = { ...address, q: query.shown, sort: "relevance" as const };
  const feed = {
    title: `“${query.shown}”的搜索结果_${site.name}`,
    path: searchHref(asked),
    selfPath: searchHref(asked, {}, "/search/feed.xml"),
    author: site.agencyName,
    rows: await publishedRows(ids),
  };
  return xmlResponse(request, atomFeed(feed), "application/atom+xml");
}
