/** An answer in XML that is asked for anew each time, so that what is withdrawn is gone at once. */
export function xmlResponse(body: string, mediaType: "application/atom+xml" | "application/xml"): Response {
  return new Response(body, {
    headers: { "content-type": `${mediaType}; charset=utf-8`, "cache-control": "no-cache" },
  });
}
