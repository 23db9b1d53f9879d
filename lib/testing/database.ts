import { afterAll, beforeAll } from "vitest";
import { createTestDatabase } from "./test-server";

/**
 * Gives this test file a migrated PostgreSQL database of its own and points DATABASE_URL, and so `db`, at it. Call it
 * once at the top of the file. The database is empty but for what migrations put there, and goes when the file is done.
 */
export function useDatabase(): { readonly url: string } {
  const database = { url: "" };
  let drop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const folder = process.env.GONGKAI_TEST_SERVER;
    if (!folder) throw new Error("useDatabase needs the global setup lib/testing/cluster.ts");
    const created = await createTestDatabase(folder);
    database.url = created.url;
    drop = created.drop;
    process.env.DATABASE_URL = created.url;
  });
  afterAll(async () => {
    const { disconnect } = await import("@/lib/db");
    await disconnect();
    await drop?.();
  });
  return database;
}
