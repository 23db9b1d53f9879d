import { serve } from "@/bin/serve";
import { readEnv } from "@/lib/env";
import { exitWith } from "./exit-with";
import { sweepEveryMinute } from "./sweeping";

/** Serves until the primary says "stop" or is gone. Ctrl-C reaches the whole group; only the primary acts on it. */
export async function main(): Promise<void> {
  process.on("SIGINT", () => {}).on("SIGTERM", () => {});
  try {
    const server = await serve(readEnv());
    const stopSweeping = sweepEveryMinute();
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
