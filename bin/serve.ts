import { createServer, type Server } from "node:http";
import next from "next";
import { listeningSentence } from "@/bin/launch/port";
import { ROOT } from "@/bin/launch/settings";
import type { Env } from "@/lib/env";
import { front } from "@/lib/front/handler";
import { openMemory } from "@/lib/front/open-memory";
import { Refusal } from "@/lib/refusal";

const DRAIN_MS = 10_000;
/** Longer than the reverse proxy keeps idle connections (nginx: 60 s), or it would now and then send into a closed one. */
const KEEP_ALIVE_MS = 65_000;
/** A large attachment over a slow line takes its time. */
const UPLOAD_MS = 60 * 60_000;

/**
 * Serves the built site on HOST:PORT from this process.
 * @throws Refusal when it cannot listen there.
 */
export async function serve(env: Env): Promise<{ close(): Promise<void> }> {
  const app = next({ dev: false, dir: ROOT, hostname: env.HOST, port: env.PORT });
  await app.prepare();
  const render = app.getRequestHandler();
  const kept = await openMemory(env, process.env.DATABASE_URL ?? "");
  const server = createServer((request, response) => {
    front(request, response, render, kept?.memory).catch((error) => {
      // Readers leave in the middle all the time.
      if (response.destroyed) return;
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end("服务器出错，请稍后再试。");
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.requestTimeout = UPLOAD_MS;
  await listen(server, env);
  return {
    close: async () => {
      await drain(server);
      await kept?.close();
      await app.close();
    },
  };
}

function listen(server: Server, env: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new Refusal(listeningSentence(error, env))));
    server.listen(env.PORT, env.HOST, resolve);
  });
}

/** Takes no new requests, lets those under way finish, and cuts off what is still open after ten seconds. */
async function drain(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const overdue = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearTimeout(overdue);
}
