import { readSite } from "@/lib/reader/read-site";
import { apiResponse, problemResponse } from "./api-response";
import { dcatCatalog } from "./dcat";
import { getItem } from "./get-item";
import { readItemQuery } from "./item-query";
import { listAgencies } from "./list-agencies";
import { listItems } from "./list-items";
import { openApi } from "./open-api";
import { BAD_PARAMETER, NOT_FOUND } from "./problem";

/** Every agency that discloses here. */
export async function agenciesAnswer(request: Request): Promise<Response> {
  return apiResponse(request, { agencies: await listAgencies() });
}

/** Public records, filtered and paged by cursor; 400 with one sentence on the first wrong parameter. */
export async function itemsAnswer(request: Request): Promise<Response> {
  const query = readItemQuery(new URL(request.url).searchParams);
  const page = query.ok ? await listItems(query.value) : query;
  if (page.ok) return apiResponse(request, page.value);
  const detail = page.issues.map(({ message }) => message).join("");
  return problemResponse({ type: "about:blank", title: BAD_PARAMETER, status: 400, detail });
}

/** One public record; 410 with its dated reason once it is withdrawn. */
export async function itemAnswer(request: Request, id: string): Promise<Response> {
  const found = await getItem(id);
  if (!found) return notFoundAnswer("没有这个编号的公开信息。");
  return "gone" in found ? problemResponse(found.gone) : apiResponse(request, found.item);
}

/** The description of the read API. */
export async function openApiAnswer(request: Request): Promise<Response> {
  const site = await readSite();
  return apiResponse(request, openApi(site?.name ?? ""));
}

/** The catalog of the site's data sets, for the data portals that harvest it. */
export async function dcatAnswer(request: Request): Promise<Response> {
  const site = await readSite();
  return site
    ? apiResponse(request, await dcatCatalog(site), "application/ld+json")
    : notFoundAnswer("本站还没有数据目录。");
}

export function notFoundAnswer(detail: string): Response {
  return problemResponse({ type: "about:blank", title: NOT_FOUND, status: 404, detail });
}
