/**
 * The address of a page or file of this site inside the folder it is deployed in (`BASE_PATH`). Paths from the
 * root (`/search`) are completed; whole addresses, `#place`, `?query` and relative paths stay as they are.
 */
export function sitePath(href: string): string {
  const base = process.env.NEXT_PUBLIC_BASE_PATH ?? "";
  return href.startsWith("/") && !href.startsWith("//") ? `${base}${href}` : href;
}
