import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { ADDRESS_HEADER } from "@/lib/client-address";
import { captureResponse } from "./capture-response";
import { finishPage } from "./finish-page";
import { FinishedAnswer } from "./finished-answer";

export type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What the renderer made of an address; `answer` where it is a page with status 200, `page` where it is HTML at all. */
export type RenderedPage = {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  answer?: FinishedAnswer;
};

/**
 * What of a reader's request reaches the renderer. A public page depends on its address and on nothing else that is
 * sent along, or one reader could colour what the next one gets.
 */
const PASSED_HEADERS = new Set(["host", ADDRESS_HEADER]);

/** Whoever asks, the renderer sees this name: it makes other pages for some browsers and crawlers than for others. */
const RENDER_AGENT = "gongkai-front";

const KEPT_HEADERS = new Set([
  "content-type",
  "location",
  "x-content-type-options",
  "referrer-policy",
  "x-frame-options",
  "strict-transport-security",
  "permissions-policy",
  "cross-origin-opener-policy",
]);

const PUBLIC_POLICY =
  "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'; form-action 'self'";

/** Renders a public page and finishes it; nothing is sent yet, and the response is as it was. */
export async function renderPage(
  request: IncomingMessage,
  response: ServerResponse,
  render: Render,
): Promise<RenderedPage> {
  const key = request.url ?? "/";
  for (const header of Object.keys(request.headers))
    if (!PASSED_HEADERS.has(header)) delete request.headers[header];
  request.headers["user-agent"] = RENDER_AGENT;
  if (process.env.BASE_URL) request.headers.host = new URL(process.env.BASE_URL).host;
  request.method = "GET";
  const captured = await captureResponse(response, (inner) => render(request, inner));
  const headers: OutgoingHttpHeaders = {};
  for (const name of response.getHeaderNames()) {
    if (KEPT_HEADERS.has(name)) headers[name] = captured.headers[name];
    response.removeHeader(name);
  }
  if (!String(headers["content-type"] ?? "").startsWith("text/html"))
    return { status: captured.status, headers, body: captured.body };
  const page = finishPage(captured.body.toString("utf8"));
  const status = captured.status === 200 ? (page.status ?? 200) : captured.status;
  const body = Buffer.from(page.html);
  headers["content-security-policy"] = PUBLIC_POLICY;
  headers["cache-control"] = status === 200 ? "no-cache" : "no-store";
  headers.vary = "accept-encoding";
  return {
    status,
    headers,
    body,
    ...(status === 200 && { answer: new FinishedAnswer(key, body, page.tags, headers) }),
  };
}
