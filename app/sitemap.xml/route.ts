import { xmlResponse } from "@/lib/reader/feed-response";
import { readSite } from "@/lib/reader/read-site";
import { siteMap } from "@/lib/reader/site-map";

export const dynamic = "force-dynamic";

/** For search engines and the inspection crawler: all that is public, and nothing that is withdrawn. */
export async function GET(request: Request): Promise<Response> {
  const site = await readSite();
  const agencyId = site?.agencyId ?? "00000000-0000-0000-0000-000000000000";
  return xmlResponse(request, await siteMap(agencyId), "application/xml");
}
