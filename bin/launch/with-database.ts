import { openDatabase } from "./database";
import { completeSettings, loadSettings } from "./settings";

/**
 * Runs a command's work with the installation's database at hand: starts the embedded server or joins the one that
 * runs, and leaves it as it was found. `db` and the secrets may be used inside, not before.
 */
export async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  const env = loadSettings();
  completeSettings(env);
  const database = await openDatabase(env);
  const interrupted = () => {
    process.exitCode = 130;
    void leave().finally(() => process.exit());
  };
  const leave = async () => {
    const { disconnect } = await import("@/lib/db");
    await disconnect();
    await database.release();
  };
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    return await work();
  } finally {
    process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
    await leave();
  }
}
