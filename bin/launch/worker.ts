import { serve } from "@/bin/serve";
import { readEnv } from "@/lib/env";
import { flushViews } from "@/lib/views/count-view";
import { exitWith } from "./exit-with";
import { SWEEPER } from "./sweeper";
import { sweepEveryMinute } from "./sweeping";

/**
 * Serves until the primary says "stop" or is gone. What is due each minute is done by the one worker that was told so.
 * Ctrl-C reaches the whole group; only the primary acts on it.
 */
export async function main(): Promise<void> {
  process.on("SIGINT", () => {}).on("SIGTERM", () => {});
  try {
    const server = await serve(readEnv());
    const stopSweeping = process.env[SWEEPER] === "1" ? sweepEveryMinute() : flushLast;
    process.on("message", async (message) => {
      if (message !== "stop") return;
      await server.close();
      await stopSweeping();
      const { disconnect } = await import("@/lib/db");
      await disconnect();
      process.exit(0);
    });
  } catch (error) {
    exitWith(error);
    process.exit();
  }
}

async function flushLast(): Promise<void> {
  await flushViews().catch((error) => console.error(String(error)));
}
