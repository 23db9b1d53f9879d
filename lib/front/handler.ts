import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { isbot } from "isbot";
import { servePublicFile } from "@/lib/attachments/serve-public-file";
import { ADDRESS_HEADER, clientAddress } from "@/lib/client-address";
import { countView } from "@/lib/views/count-view";
import { captureResponse } from "./capture-response";
import { finishPage } from "./finish-page";
import { addressProblem, isPublicPage } from "./public-path";

type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const compress = promisify(gzip);
/** Bytes below which a compressed answer is no smaller on the wire. */
const WORTH_COMPRESSING = 1024;

/** Switches of the framework that no client of ours sends; each has opened a door somewhere before. */
const FOREIGN_HEADERS = [
  "x-middleware-subrequest",
  "x-nextjs-data",
  "next-resume",
  "x-now-route-matches",
  "x-matched-path",
];
const FLIGHT_HEADERS = [
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
];

const PUBLIC_POLICY =
  "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'; form-action 'self'";

/** Answers a request: public pages as finished HTML, everything else straight from the renderer. */
export async function front(
  request: IncomingMessage,
  response: ServerResponse,
  render: Render,
): Promise<void> {
  const url = request.url ?? "/";
  const problem = addressProblem(url);
  if (problem) return refuse(response, problem);
  for (const header of FOREIGN_HEADERS) delete request.headers[header];
  request.headers[ADDRESS_HEADER] = addressOf(request);
  const pathname = url.split("?", 1)[0] ?? "/";
  if (await servePublicFile(request, response)) return;
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!isRead || !isPublicPage(pathname, process.env.BASE_PATH)) return render(request, response);
  await servePage(request, response, render);
}

/** Counters against guessing passwords go by it; what the client itself sent under that name is overwritten. */
function addressOf(request: IncomingMessage): string {
  const forwarded = request.headers["x-forwarded-for"];
  const socketAddress = request.socket.remoteAddress ?? "";
  return clientAddress(socketAddress, String(forwarded ?? ""), Number(process.env.TRUST_PROXY || 0));
}

async function servePage(request: IncomingMessage, response: ServerResponse, render: Render): Promise<void> {
  const acceptsGzip = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  const isHead = request.method === "HEAD";
  const wanted = request.headers["if-none-match"];
  for (const header of [...FLIGHT_HEADERS, "accept-encoding", "if-none-match", "cookie"])
    delete request.headers[header];
  request.method = "GET";
  const captured = await captureResponse(response, (inner) => render(request, inner));
  const type = String(captured.headers["content-type"] ?? "");
  for (const name of response.getHeaderNames()) if (!KEPT_HEADERS.has(name)) response.removeHeader(name);
  if (!type.startsWith("text/html")) return send(response, captured.status, captured.body, isHead);
  const page = finishPage(captured.body.toString("utf8"));
  const status = captured.status === 200 ? (page.status ?? 200) : captured.status;
  const body = Buffer.from(page.html);
  response.setHeader("content-security-policy", PUBLIC_POLICY);
  response.setHeader("cache-control", status === 200 ? "no-cache" : "no-store");
  response.setHeader("vary", "accept-encoding");
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  if (status === 200) response.setHeader("etag", etag);
  if (status === 200 && !isHead) count(request, page.tags);
  if (status === 200 && wanted?.includes(etag)) return send(response, 304, Buffer.alloc(0), true);
  if (!acceptsGzip || body.length < WORTH_COMPRESSING) return send(response, status, body, isHead);
  response.setHeader("content-encoding", "gzip");
  send(response, status, await compress(body), isHead);
}

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

function send(response: ServerResponse, status: number, body: Buffer, isHead: boolean): void {
  response.statusCode = status;
  if (status !== 304) response.setHeader("content-length", body.length);
  response.end(isHead ? undefined : body);
}

/** A reading of one record by a person; nothing about the person is kept. */
function count(request: IncomingMessage, tags: readonly string[]): void {
  const documentId = Number(tags.find((tag) => tag.startsWith("page:"))?.slice("page:".length));
  if (Number.isInteger(documentId) && documentId > 0 && !isbot(request.headers["user-agent"] ?? ""))
    countView(documentId);
}

function refuse(response: ServerResponse, status: 400 | 414): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
  response.end(status === 414 ? "网址过长，请检查后重试。" : "网址格式不正确，请检查后重试。");
}
