import { sweep } from "@/lib/jobs/sweep";

const MINUTE_MS = 60_000;

/**
 * Does what is due (scheduled publishing, counted views and the like) at once and then every minute, one sweep at a
 * time, in one of the processes that serve an installation's machine. A sweep that fails is told on stderr and tried again a minute later.
 * @returns ends it with a last sweep, so that nothing gathered in memory is lost.
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
    await sweepOnce();
  };
}

async function sweepOnce(): Promise<void> {
  try {
    await sweep();
  } catch (error) {
    console.error("定时任务出错，一分钟后重试：", error);
  }
}
