import { findCategory, publicCatalog } from "@/lib/reader/catalog";
import { atomFeed } from "@/lib/reader/feed";
import { xmlResponse } from "@/lib/reader/feed-response";
import { listPublished } from "@/lib/reader/list-published";
import { readSite } from "@/lib/reader/read-site";

type Context = { params: Promise<{ category: string }> };

/** The newest public records of one category and what lies below it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const site = await readSite();
  const found =
    site && findCategory(await publicCatalog(site.agencyId), decodeURIComponent((await params).category));
  const category = found?.path.at(-1);
  if (!site || !found || !category) return new Response("没有这个类别。", { status: 404 });
  const { rows } = await listPublished({ agencyId: site.agencyId, categoryIds: found.ids, page: 1 }, 50);
  const path = `/disclosure/catalog/${category.code}`;
  const feed = {
    title: `${category.name}_${site.name}`,
    path,
    selfPath: `${path}/feed.xml`,
    author: site.agencyName,
    rows,
  };
  return xmlResponse(request, atomFeed(feed), "application/atom+xml");
}
