import { xmlResponse } from "@/lib/reader/feed-response";
import { readSite } from "@/lib/reader/read-site";
import { siteMap } from "@/lib/reader/site-map";

export const dynamic = "force-dynamic";

/** For search engines and the inspection crawler: all that is public, and nothing that is withdrawn. */
export async function GET(): Promise<Response> {
  const site = await readSite();
  return xmlResponse(
    await siteMap(site?.agencyId ?? "00000000-0000-0000-0000-000000000000"),
    "application/xml",
  );
}
