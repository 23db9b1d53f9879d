import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { joinEmbedded } from "@/lib/postgres/embedded";
import { migrate } from "@/lib/postgres/migrate";
import { withFileLock } from "@/lib/process/file-lock";
import { identityOf, isRunning } from "@/lib/process/identity";

const PREFIX = "gongkai-test-";
const TEMPLATE = "gongkai_template";

/**
 * A folder in which the processes of one test run share one PostgreSQL. Nothing is started yet.
 * Folders of runs that were killed are cleared away.
 */
export async function openTestServer(): Promise<string> {
  for (const name of readdirSync(tmpdir())) {
    const owner = new RegExp(`^${PREFIX}(\\d+)_(\\d*)-`).exec(name);
    if (!owner || isRunning(`${owner[1]}:${owner[2]}`)) continue;
    // Another user's is for that user to clear.
    await closeTestServer(path.join(tmpdir(), name)).catch(() => {});
  }
  const identity = identityOf(process.pid)?.replace(/\D+/, "_").replaceAll(/\W/g, "");
  return mkdtempSync(path.join(tmpdir(), `${PREFIX}${identity}-`));
}

/** Stops the server of that folder, if one was ever started, and removes everything. */
export async function closeTestServer(folder: string): Promise<void> {
  if (existsSync(path.join(folder, "url"))) {
    // Those who started it are gone or done: with their names struck out, leaving means stopping.
    rmSync(path.join(folder, "database", "users"), { recursive: true, force: true });
    await (await joinEmbedded(folder)).release();
  }
  rmSync(folder, { recursive: true, force: true });
}

/** A database of its own for one test file, with every migration applied; made from a template in about 0.1 s. */
export async function createTestDatabase(folder: string): Promise<{ url: string; drop(): Promise<void> }> {
  const server = await withFileLock(path.join(folder, "lock"), () => serverWithTemplate(folder));
  const name = `test_${randomBytes(8).toString("hex")}`;
  await onServer(server, `create database ${name} template ${TEMPLATE}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `drop database if exists ${name} with (force)`) };
}

/** TEST_DATABASE_URL is for platforms without an embedded server: its user must be allowed to create databases. */
async function serverWithTemplate(folder: string): Promise<string> {
  const note = path.join(folder, "url");
  if (existsSync(note)) return readFileSync(note, "utf8");
  const own = process.env.TEST_DATABASE_URL;
  const server =
    own ??
    (await joinEmbedded(folder, { flags: ["fsync=off", "autovacuum=off", "max_connections=200"] })).url;
  await onServer(server, `drop database if exists ${TEMPLATE} with (force)`);
  await onServer(server, `create database ${TEMPLATE}`);
  const template = new URL(server);
  template.pathname = `/${TEMPLATE}`;
  await migrate(template.href);
  writeFileSync(note, server);
  return server;
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
