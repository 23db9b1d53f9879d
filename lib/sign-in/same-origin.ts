/**
 * Whether a request that changes something was sent by a page of this very site. Browsers always say where a
 * request comes from; one that says nothing is refused (Next lets it pass).
 * @param origin the only origin of a site on https; null: that of the Host the request was sent to, which no page of
 *   another site can choose, so that a site on a plain network is reached by name and by address alike
 */
export function isSameOrigin(headers: Headers, origin: string | null): boolean {
  const site = headers.get("sec-fetch-site");
  const sent = headers.get("origin");
  if (site === null && sent === null) return false;
  if (site !== null && site !== "same-origin") return false;
  return sent === null || (origin === null ? hostOf(sent) === headers.get("host") : sent === origin);
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
