import type { IncomingMessage, ServerResponse } from "node:http";
import { servePublicFile } from "@/lib/attachments/serve-public-file";
import { ADDRESS_HEADER, clientAddress } from "@/lib/client-address";
import { countView } from "@/lib/views/count-view";
import { isPerson } from "@/lib/views/is-person";
import { FinishedAnswer, takes } from "./finished-answer";
import { KeptPage, pageOf } from "./kept-page";
import type { PageMemory } from "./page-memory";
import { addressProblem, isPublicPage } from "./public-path";
import { type Render, type RenderedPage, renderPage } from "./render-page";

/** Switches of the framework that no client of ours sends; each has opened a door somewhere before. */
const FOREIGN_HEADERS = [
  "x-middleware-subrequest",
  "x-nextjs-data",
  "next-resume",
  "x-now-route-matches",
  "x-matched-path",
];

/**
 * Answers a request: public pages as finished HTML, from memory where there is one, everything else straight from the
 * renderer.
 */
export async function front(
  request: IncomingMessage,
  response: ServerResponse,
  render: Render,
  memory?: PageMemory<RenderedPage>,
): Promise<void> {
  const url = request.url ?? "/";
  const isRead = request.method === "GET" || request.method === "HEAD";
  const kept = isRead ? memory?.atHand(url) : undefined;
  if (kept) return sendAnswer(request.method ?? "GET", request.headers, response, kept.answer);
  const problem = addressProblem(url);
  if (problem) return refuse(response, problem);
  for (const header of FOREIGN_HEADERS) delete request.headers[header];
  request.headers[ADDRESS_HEADER] = addressOf(request);
  const pathname = url.split("?", 1)[0] ?? "/";
  if (await servePublicFile(request, response)) return;
  if (!isRead || !isPublicPage(pathname, process.env.BASE_PATH)) return render(request, response);
  await servePage(request, response, render, memory);
}

/** Counters against guessing passwords go by it; what the client itself sent under that name is overwritten. */
function addressOf(request: IncomingMessage): string {
  const forwarded = request.headers["x-forwarded-for"];
  const socketAddress = request.socket.remoteAddress ?? "";
  return clientAddress(socketAddress, String(forwarded ?? ""), Number(process.env.TRUST_PROXY || 0));
}

async function servePage(
  request: IncomingMessage,
  response: ServerResponse,
  render: Render,
  memory: PageMemory<RenderedPage> | undefined,
): Promise<void> {
  const method = request.method ?? "GET";
  // The renderer is given fewer of them.
  const asked = { ...request.headers };
  const make = () => renderPage(request, response, render);
  const page = memory ? await memory.read(request.url ?? "/", make) : await make();
  const answer = page instanceof KeptPage ? page.answer : page.answer;
  if (!answer) return sendOther(response, page as RenderedPage, method, asked);
  if (takes(String(asked["accept-encoding"] ?? ""), "gzip")) await answer.compressQuickly();
  sendAnswer(method, asked, response, answer);
}

function sendAnswer(
  method: string,
  asked: IncomingMessage["headers"],
  response: ServerResponse,
  answer: FinishedAnswer,
): void {
  if (method === "GET") count(asked["user-agent"], answer.tags);
  if (asked["if-none-match"]?.includes(answer.etag)) {
    response.writeHead(304, answer.unchangedHeaders).end();
    return;
  }
  const { body, headers } = answer.variant(String(asked["accept-encoding"] ?? ""));
  response.writeHead(200, headers);
  response.end(method === "HEAD" ? undefined : body);
}

/** Redirects, what is missing or withdrawn, faults: given once, kept by nobody. */
async function sendOther(
  response: ServerResponse,
  page: RenderedPage,
  method: string,
  asked: IncomingMessage["headers"],
): Promise<void> {
  const { body, headers } = await compressed(page, String(asked["accept-encoding"] ?? ""));
  response.writeHead(page.status, { ...headers, "content-length": body.length });
  response.end(method === "HEAD" ? undefined : body);
}

async function compressed({ body, headers }: RenderedPage, accepts: string) {
  if (!String(headers["content-type"] ?? "").startsWith("text/html") || !takes(accepts, "gzip"))
    return { body, headers };
  const answer = new FinishedAnswer("", body, [], headers);
  await answer.compressQuickly();
  const { etag: _, ...others } = answer.variant("gzip").headers;
  return { body: answer.variant("gzip").body, headers: others };
}

/** A reading of one record by a person; nothing about the person is kept. */
function count(agent: string | undefined, tags: readonly string[]): void {
  const documentId = pageOf(tags);
  if (documentId !== null && isPerson(agent ?? "")) countView(documentId);
}

function refuse(response: ServerResponse, status: 400 | 414): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
  response.end(status === 414 ? "网址过长，请检查后重试。" : "网址格式不正确，请检查后重试。");
}
