import { existsSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./settings";

const MINUTE_MS = 60_000;

/**
 * Does what is due (scheduled publishing and the like) at once and then every minute, one sweep at a time. A sweep
 * that fails is told on stderr and tried again a minute later.
 * @returns stops it, after the sweep that is under way.
 */
export function sweepEveryMinute(): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  const tick = () => {
    if (busy) return;
    busy = true;
    running = sweepOnce().finally(() => {
      busy = false;
    });
  };
  tick();
  const timer = setInterval(tick, MINUTE_MS);
  return async () => {
    clearInterval(timer);
    await running;
  };
}

async function sweepOnce(): Promise<void> {
  try {
    const file = path.join(ROOT, "lib/jobs/sweep.ts");
    if (existsSync(file)) await (await import(file)).sweep();
  } catch (error) {
    console.error("定时任务出错，一分钟后重试：", error);
  }
}
