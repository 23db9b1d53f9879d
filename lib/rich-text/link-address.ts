// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
const FORBIDDEN = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\\<>"`^{}|]/;
const LONGEST = 2000;

/**
 * Whether a text may stand in `href`: http and https without user name, mailto, tel, or a path of this site
 * (`/…`, not `//…`). White space and control characters are refused, since browsers drop them before reading the scheme.
 */
export function isLinkAddress(value: unknown): value is string {
  if (typeof value !== "string" || value.length === 0 || value.length > LONGEST || FORBIDDEN.test(value))
    return false;
  if (value.startsWith("/")) return !value.startsWith("//");
  if (/^https?:\/\/[^/?#]/i.test(value)) return isPlainWebAddress(value);
  if (/^mailto:/i.test(value)) return /^mailto:[^@:/?#]+@[^@:/?#]+(\?[^#]*)?$/i.test(value);
  return /^tel:\+?[\d().,-]{3,40}(;ext=\d{1,8})?$/i.test(value);
}

/**
 * Makes an allowed address of what an author typed or pasted (`www.gov.cn`, ` /disclosure `, spaces in a path),
 * or null where nothing harmless can be made of it.
 */
export function linkAddressFrom(raw: string): string | null {
  const trimmed = raw.trim();
  const bare = /^(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\.(cn|com|net|org)([/?#].*)?$/i.test(trimmed);
  const address = (bare ? `http://${trimmed}` : trimmed).replaceAll(" ", "%20");
  return isLinkAddress(address) ? address : null;
}

/** A user name before the host (https://www.gov.cn@evil.example) only serves to deceive the reader. */
function isPlainWebAddress(value: string): boolean {
  try {
    const { username, password } = new URL(value);
    return username === "" && password === "";
  } catch {
    return false;
  }
}
