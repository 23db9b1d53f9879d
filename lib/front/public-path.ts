/** What is not a public page: staff, sign-in, previews, files, machine interfaces and the framework's own addresses. */
const OTHER = /^\/(?:admin|api|sign-in|preview|files|_next|livez|readyz)(?:\/|$)/;
/** Longer addresses than this come from no link of ours. */
export const LONGEST_ADDRESS = 2048;

/**
 * Whether an address is a page that anybody may read, answered without looking at who asks.
 * @param folder the folder of a larger portal in which the site stands (BASE_PATH); outside it nothing is ours
 */
export function isPublicPage(pathname: string, folder = ""): boolean {
  if (pathname !== folder && !pathname.startsWith(`${folder}/`)) return false;
  const path = pathname.slice(folder.length) || "/";
  return !OTHER.test(path) && !/\.[a-z0-9]{2,6}$/i.test(path);
}

/** What is wrong with a request's address itself; null when nothing is. */
export function addressProblem(url: string): 400 | 414 | null {
  if (url.length > LONGEST_ADDRESS) return 414;
  const path = url.split("?", 1)[0] ?? "";
  try {
    return /[\p{Cc}\\]/u.test(decodeURIComponent(path)) || path.startsWith("//") ? 400 : null;
  } catch {
    return 400;
  }
}
