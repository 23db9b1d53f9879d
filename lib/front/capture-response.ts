import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

export type Captured = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

const CLIENT_LEFT = "the client went away";

/**
 * Lets somebody else write an answer, keeps every byte of it back, and hands it over when it is finished. Nothing
 * reaches the client until the caller sends it himself.
 */
export async function captureResponse(
  response: ServerResponse,
  write: (response: ServerResponse) => Promise<void>,
): Promise<Captured> {
  // Who left before this began is not announced again.
  if (response.destroyed || response.socket?.destroyed) throw new Error(CLIENT_LEFT);
  const chunks: Buffer[] = [];
  const original = {
    write: response.write,
    end: response.end,
    writeHead: response.writeHead,
    flushHeaders: response.flushHeaders,
  };
  const keep = (chunk: unknown, encoding?: unknown) => {
    if (typeof chunk === "string")
      chunks.push(Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const finished = new Promise<void>((resolve, reject) => {
    response.once("close", () => reject(new Error(CLIENT_LEFT)));
    response.write = ((chunk: unknown, encoding?: unknown, callback?: unknown) => {
      keep(chunk, encoding);
      const done = typeof encoding === "function" ? encoding : callback;
      if (typeof done === "function") queueMicrotask(() => done());
      return true;
    }) as typeof response.write;
    response.end = ((chunk?: unknown, encoding?: unknown, callback?: unknown) => {
      if (typeof chunk !== "function") keep(chunk, encoding);
      const done = [chunk, encoding, callback].find((argument) => typeof argument === "function");
      resolve();
      if (done) queueMicrotask(() => (done as () => void)());
      return response;
    }) as typeof response.end;
    response.writeHead = ((status: number, reason?: unknown, headers?: unknown) => {
      response.statusCode = status;
      const given = (typeof reason === "object" ? reason : headers) as OutgoingHttpHeaders | undefined;
      for (const [name, value] of Object.entries(given ?? {}))
        if (value !== undefined) response.setHeader(name, value);
      return response;
    }) as typeof response.writeHead;
    response.flushHeaders = () => {};
  });
  try {
    // A renderer may wait for its answer to be on its way before it returns: what counts is that it has ended it.
    await Promise.race([finished, write(response).then(() => finished)]);
  } finally {
    Object.assign(response, original);
  }
  return { status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(chunks) };
}
