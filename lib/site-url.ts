/**
 * The whole public address of a path of this site, for what leaves it: feeds, site maps, canonical links. The origin is
 * configuration (BASE_URL), never the Host of a request.
 */
export function siteUrl(path: string): string {
  const origin = (process.env.BASE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`).replace(/\/+$/, "");
  const folder = (process.env.BASE_PATH ?? "").replace(/\/+$/, "");
  const base = folder && !origin.endsWith(folder) ? `${origin}${folder}` : origin;
  return `${base}${path === "/" ? "/" : path}`;
}
