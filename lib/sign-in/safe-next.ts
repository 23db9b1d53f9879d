const HERE = "http://here.invalid";

/**
 * Where to go on after signing in: the wanted path if it stays on this site and among the staff pages, else the
 * fallback. Only a path with its query survives; whatever a browser could read as another host does not.
 */
export function safeNext(wanted: unknown, fallback = "/admin"): string {
  if (typeof wanted !== "string" || wanted.length > 2000) return fallback;
  // Browsers drop tabs and line breaks and read a backslash as a slash.
  if (!/^\/[\x21-\x7e]*$/.test(wanted) || wanted.includes("\\")) return fallback;
  if (!URL.canParse(wanted, HERE)) return fallback;
  const url = new URL(wanted, HERE);
  if (url.origin !== HERE || !/^\/admin(\/|$)/.test(url.pathname) || url.pathname.includes("//"))
    return fallback;
  return url.pathname + url.search;
}
