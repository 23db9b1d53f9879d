import { xmlResponse } from "@/lib/reader/feed-response";
import { readSite } from "@/lib/reader/read-site";
import { siteMapPart } from "@/lib/reader/site-map";

type Context = { params: Promise<{ part: string }> };

/** One of the files that the site map of a large site is split into. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const site = await readSite();
  const body = site && (await siteMapPart(site.agencyId, (await params).part));
  if (body) return xmlResponse(request, body, "application/xml");
  return new Response("没有这一部分网站地图。", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
