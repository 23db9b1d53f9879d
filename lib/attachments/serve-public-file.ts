import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { fileStore, type Store } from "@/lib/storage/store";
import { publicFileResponse } from "./public-file-response";

/** `/files/{id}/{name}`, below whatever folder the site is deployed in. */
const ADDRESS = /^(?:\/[\w.~-]+)*?\/files\/([^/?]+)\/[^/?]*(?:\?|$)/;

/**
 * Answers a request for a public file straight on the connection, if it is one; false when it is another request.
 * For the server before the framework: that drops `Content-Length` from what its routes answer, without which no
 * browser can show how far a download has come.
 */
export async function servePublicFile(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  store: Store = fileStore(),
): Promise<boolean> {
  const id = ADDRESS.exec(incoming.url ?? "")?.[1];
  if (id === undefined || !["GET", "HEAD"].includes(incoming.method ?? "")) return false;
  const request = new Request(new URL(incoming.url ?? "/", "http://localhost"), {
    method: incoming.method,
    headers: Object.entries(incoming.headers).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value] as [string, string]] : [],
    ),
  });
  const response = await publicFileResponse(request, id, store);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (!response.body) outgoing.end();
  else await sendBody(response.body, outgoing);
  return true;
}

async function sendBody(body: ReadableStream<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  try {
    await pipeline(Readable.fromWeb(body as NodeReadableStream<Uint8Array>), outgoing);
  } catch (error) {
    // Readers leave in the middle all the time; the file is closed by then. Anything else is a fault.
    if ((error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  }
}
