/** Parameters that change what a list shows, with the values that the list itself would link to. */
const KEPT_PARAMETERS: Record<string, RegExp> = {
  page: /^(?:[2-9]|[1-9]\d{1,3})$/,
  sort: /^oldest$/,
  year: /^(?:19|2\d)\d{2}$/,
};

/**
 * Under what name a finished page is kept: its path, then the few parameters that lists know, in one order. Null when
 * the address is written in any other way; such a page is made for each reader, so that nobody fills the memory by
 * inventing addresses. A search is never kept: what it finds also depends on an index that is brought up to date later.
 */
export function cacheKey(url: string): string | null {
  const [path = "", query, ...rest] = url.split("?");
  if (rest.length > 0 || !isCanonicalPath(path)) return null;
  if (query === undefined) return path;
  const kept: string[] = [];
  for (const pair of query.split("&")) {
    const [name = "", value = "", ...more] = pair.split("=");
    if (more.length > 0 || kept.some((other) => other.startsWith(`${name}=`))) return null;
    if (!Object.hasOwn(KEPT_PARAMETERS, name) || !KEPT_PARAMETERS[name]?.test(value)) return null;
    kept.push(`${name}=${value}`);
  }
  return `${path}?${kept.sort().join("&")}`;
}

function isCanonicalPath(path: string): boolean {
  try {
    return path.split("/").every((segment) => encodeURIComponent(decodeURIComponent(segment)) === segment);
  } catch {
    return false;
  }
}
