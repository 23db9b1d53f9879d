import { atomFeed } from "@/lib/reader/feed";
import { xmlResponse } from "@/lib/reader/feed-response";
import { listPublished } from "@/lib/reader/list-published";
import { readSite } from "@/lib/reader/read-site";

export const dynamic = "force-dynamic";

/** The newest public records of the site. */
export async function GET(request: Request): Promise<Response> {
  const site = await readSite();
  const rows = site ? (await listPublished({ agencyId: site.agencyId, page: 1 }, 50)).rows : [];
  const feed = {
    title: site?.name ?? "",
    path: "/",
    selfPath: "/feed.xml",
    author: site?.agencyName ?? "",
    rows,
  };
  return xmlResponse(request, atomFeed(feed), "application/atom+xml");
}
