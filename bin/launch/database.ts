import type { Env } from "@/lib/env";
import { joinEmbedded } from "@/lib/postgres/embedded";
import { inspectDatabase } from "@/lib/postgres/inspect";
import { migrate } from "@/lib/postgres/migrate";

/** A migrated database, which DATABASE_URL names from now on; `release` leaves the embedded server, if it is that. */
export type OpenDatabase = { migrated: string[]; release(): Promise<void> };

/**
 * Opens the database of this installation: the one DATABASE_URL names, else the embedded one in DATA_DIR.
 * @throws Refusal when it cannot be used; nothing it started is left running then.
 */
export async function openDatabase(env: Env): Promise<OpenDatabase> {
  if (env.DATABASE_URL) {
    await inspectDatabase(env.DATABASE_URL);
    process.env.DATABASE_URL = env.DATABASE_URL;
    return { migrated: await migrate(env.DATABASE_URL), release: async () => {} };
  }
  const server = await joinEmbedded(env.DATA_DIR);
  try {
    const migrated = await migrate(server.url);
    process.env.DATABASE_URL = server.url;
    return { migrated, release: server.release };
  } catch (error) {
    await server.release();
    throw error;
  }
}
