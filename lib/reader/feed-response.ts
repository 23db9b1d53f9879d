import { conditionalResponse } from "./conditional-response";

/** An answer in XML that is asked for anew each time, so that what is withdrawn is gone at once. */
export function xmlResponse(
  request: Request,
  body: string,
  mediaType: "application/atom+xml" | "application/xml",
): Response {
  return conditionalResponse(request, body, { "content-type": `${mediaType}; charset=utf-8` });
}
