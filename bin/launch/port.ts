import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";

/** A start that was just killed may still be letting go of the port. */
const PATIENCE_MS = 3000;

/** @throws Refusal when this program could not listen on HOST:PORT. Asked first, before anything is started. */
export async function refuseTakenPort(
  env: Pick<Env, "HOST" | "PORT">,
  patience = PATIENCE_MS,
): Promise<void> {
  for (const until = Date.now() + patience; ; await wait(100)) {
    const error = await tryListening(env.HOST, env.PORT);
    if (!error) return;
    if (error.code !== "EADDRINUSE" || Date.now() > until) throw new Refusal(listeningSentence(error, env));
  }
}

function tryListening(host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", resolve);
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}

export function listeningSentence(error: NodeJS.ErrnoException, env: Pick<Env, "HOST" | "PORT">): string {
  switch (error.code) {
    case "EADDRINUSE":
      return `端口 ${env.PORT} 已被另一个程序占用；请先停止它，或用环境变量 PORT 指定另一个端口。`;
    case "EACCES":
      return `当前用户不能使用端口 ${env.PORT}；请用环境变量 PORT 指定 1024 以上的端口。`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `环境变量 HOST 的值“${env.HOST}”不是本机的地址；请改为 127.0.0.1、0.0.0.0 或本机的某个地址。`;
    default:
      return `不能在 ${env.HOST}:${env.PORT} 提供服务：${error.message}`;
  }
}
