import { setTimeout as wait } from "node:timers/promises";
import type { Env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";

const WITHIN_MS = 60_000;

/** Resolves when the running site has answered a real request. @throws Refusal when it does not within a minute. */
export async function untilAnswered(env: Env, stop: AbortSignal): Promise<void> {
  const address = `http://${reachable(env.HOST)}:${env.PORT}${env.BASE_PATH}/livez`;
  let last = "没有回应";
  for (const until = Date.now() + WITHIN_MS; Date.now() < until; await wait(50)) {
    stop.throwIfAborted();
    try {
      const answer = await fetch(address, { signal: AbortSignal.any([stop, AbortSignal.timeout(10_000)]) });
      await answer.arrayBuffer();
      if (answer.ok) return;
      last = `状态码 ${answer.status}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
  }
  throw new Refusal(`网站启动后没有正常回应 ${address}（${last}）。`);
}

/** The address to ask at when the server listens on all of them. */
function reachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}
