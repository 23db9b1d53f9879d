import { conditionalResponse } from "@/lib/reader/conditional-response";
import type { Problem } from "./problem";

/** Anybody's page may read: there is no session and nothing secret behind these addresses. */
export const OPEN_TO_ALL = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag",
  "x-content-type-options": "nosniff",
} as const;

/** A value as JSON that anybody may read and ask for again with If-None-Match. */
export function apiResponse(request: Request, value: unknown, mediaType = "application/json"): Response {
  return conditionalResponse(request, JSON.stringify(value), {
    ...OPEN_TO_ALL,
    "content-type": `${mediaType}; charset=utf-8`,
  });
}

/** What went wrong (RFC 9457), kept by nobody. */
export function problemResponse(problem: Problem): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      ...OPEN_TO_ALL,
      "content-type": "application/problem+json; charset=utf-8",
      "cache-control": "no-store",
    },
  });
}

/** The answer to a browser that asks beforehand whether a page of another site may send If-None-Match. */
export function preflightResponse(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN_TO_ALL,
      "access-control-allow-methods": "GET, HEAD, OPTIONS",
      "access-control-allow-headers": "if-none-match",
      "access-control-max-age": "86400",
    },
  });
}
