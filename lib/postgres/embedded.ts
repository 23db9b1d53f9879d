import { rmSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { withFileLock } from "@/lib/process/file-lock";
import { initialise } from "./initialise";
import { type Place, preparePlace } from "./place";
import { startServer, stopServer, urlOf } from "./server";
import { isUnused, registerUser } from "./users";

export type EmbeddedServer = {
  /** Connection address of the database `gongkai`. */
  url: string;
  /** Leaves the server; stops it when nobody else alive uses it. May be called more than once. */
  release(): Promise<void>;
};

const DATABASE = "gongkai";

/**
 * The embedded PostgreSQL of a data folder, started or attached to. Any number of programs may use one folder at the
 * same time: one of them starts the server, the others attach, and the last to leave stops it. Whatever was killed at
 * whatever moment, the next call recovers.
 *
 * @param options.flags settings such as `fsync=off`; they count only for the call that really starts the server.
 * @throws Refusal with the sentence for the person who started the program.
 */
export async function joinEmbedded(
  dataDir: string,
  options: { flags?: string[] } = {},
): Promise<EmbeddedServer> {
  const place = preparePlace(path.resolve(dataDir));
  const lock = path.join(place.folder, "lock");
  const { port, user } = await withFileLock(lock, async () => {
    const registration = registerUser(place.folder);
    try {
      await initialise(place);
      const onPort = await startServer(place, options.flags);
      await createDatabase(place, onPort);
      return { port: onPort, user: registration };
    } catch (error) {
      rmSync(registration, { force: true });
      throw error;
    }
  });
  let released: Promise<void> | undefined;
  const leave = () =>
    withFileLock(lock, async () => {
      rmSync(user, { force: true });
      if (isUnused(place.folder)) await stopServer(place);
    });
  return {
    url: urlOf(place, port, DATABASE),
    release: () => {
      released ??= leave();
      return released;
    },
  };
}

async function createDatabase(place: Place, port: number): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(place, port, "postgres") });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
