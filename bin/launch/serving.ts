import cluster, { type Worker } from "node:cluster";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Env } from "@/lib/env";
import { SWEEPER } from "./sweeper";
import { sweepEveryMinute } from "./sweeping";

const DRAIN_MS = 15_000;
const AGAIN_AFTER_MS = 1000;

export type Serving = { stop(): Promise<void> };

/** Serves in this process, or in WORKERS processes that share the port. */
export async function startServing(env: Env): Promise<Serving> {
  if (env.WORKERS > 1) return { stop: startWorkers(env.WORKERS) };
  const { serve } = await import("@/bin/serve");
  const server = await serve(env);
  const stopSweeping = sweepEveryMinute();
  return {
    stop: async () => {
      await server.close();
      await stopSweeping();
    },
  };
}

function startWorkers(count: number): () => Promise<void> {
  let stopping = false;
  cluster.setupPrimary({ exec: path.join(import.meta.dirname, "../serve-worker.mjs") });
  const start = (number: number) => {
    const worker = cluster.fork({ [SWEEPER]: number === 0 ? "1" : "0" });
    worker.on("exit", async (code, signal) => {
      if (stopping) return;
      console.error(`服务进程 ${worker.process.pid} 意外退出（${signal ?? code}），正在重新启动。`);
      await wait(AGAIN_AFTER_MS);
      if (!stopping) start(number);
    });
  };
  for (let number = 0; number < count; number += 1) start(number);
  return async () => {
    stopping = true;
    await Promise.all(Object.values(cluster.workers ?? {}).map((worker) => worker && stopWorker(worker)));
  };
}

async function stopWorker(worker: Worker): Promise<void> {
  const gone = new Promise((resolve) => worker.once("exit", resolve));
  worker.send("stop", () => {});
  const overdue = setTimeout(() => worker.process.kill("SIGKILL"), DRAIN_MS);
  await gone;
  clearTimeout(overdue);
}
