import { closeTestServer, openTestServer } from "./test-server";

/**
 * Vitest's global setup: one PostgreSQL a run, started by the first test file that asks for a database
 * (`useDatabase`), so that pure tests wait for nothing.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await openTestServer();
  process.env.GONGKAI_TEST_SERVER = folder;
  return () => closeTestServer(folder);
}
