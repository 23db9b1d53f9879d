import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { joinEmbedded } from "./embedded";
import { preparePlace, refuseFullDisk } from "./place";

const root = path.resolve(import.meta.dirname, "../..");
const base = mkdtempSync(path.join(tmpdir(), "gongkai-embedded-"));
chmodSync(base, 0o755);
const folder = path.join(base, "data");
const cluster = path.join(folder, "database/cluster");
const flags = ["fsync=off"];
const children = new Set<ChildProcess>();

beforeAll(async () => {
  await (await joinEmbedded(folder, { flags })).release();
});
afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  children.clear();
});
afterAll(async () => {
  // Whatever a failed test left running is joined and, being the last, stopped.
  await (await joinEmbedded(folder)).release();
  rmSync(base, { recursive: true });
});

/** Another process that has joined the server. */
async function anotherUser(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/postgres/test-user.ts", folder], {
    cwd: root,
    stdio: ["pipe", "pipe", "inherit"],
  });
  children.add(child);
  await new Promise((resolve) => child.stdout?.once("data", resolve));
  return child;
}

async function end(child: ChildProcess, how: () => void) {
  const gone = new Promise((resolve) => child.once("close", resolve));
  how();
  await gone;
}

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

const postmaster = () => Number(readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n")[0]);
const isStopped = () => !existsSync(path.join(cluster, "postmaster.pid"));

test("those who join at once share one server; the last to leave stops it, whoever started it", async () => {
  const [first, second] = await Promise.all([
    joinEmbedded(folder, { flags }),
    joinEmbedded(folder, { flags }),
  ]);
  expect(second.url).toBe(first.url);
  await first.release();
  await first.release();
  expect(await ask(second.url, "select 1 as one")).toEqual([{ one: 1 }]);
  await second.release();
  expect(isStopped()).toBe(true);
});

test("after a program was killed, the next joins its orphaned server and stops it in the end", async () => {
  const child = await anotherUser();
  const before = postmaster();
  await end(child, () => child.kill("SIGKILL"));
  const server = await joinEmbedded(folder, { flags });
  expect(postmaster()).toBe(before);
  await server.release();
  expect(isStopped()).toBe(true);
});

test("a program that leaves while another still works does not stop the server", async () => {
  const child = await anotherUser();
  const server = await joinEmbedded(folder);
  await server.release();
  expect(await ask(server.url, "select 1 as one")).toEqual([{ one: 1 }]);
  await end(child, () => child.stdin?.end());
  expect(isStopped()).toBe(true);
});

test("after everything was killed, the next start recovers with every committed row", async () => {
  const child = await anotherUser();
  const url = (await joinEmbedded(folder)).url;
  await ask(url, "create table kept (n int); insert into kept select generate_series(1, 500)");
  process.kill(postmaster(), "SIGKILL");
  await end(child, () => child.kill("SIGKILL"));
  const server = await joinEmbedded(folder, { flags });
  expect(await ask(server.url, "select count(*)::int as n from kept")).toEqual([{ n: 500 }]);
  await ask(server.url, "drop table kept");
  rmSync(path.join(folder, "database/users"), { recursive: true });
  await server.release();
});

describe("on a stopped server", () => {
  test("what a killed start left of a cluster is cleared away", async () => {
    const draft = path.join(folder, "database/initdb-0123456789ab");
    mkdirSync(path.join(draft, "base"), { recursive: true });
    await (await joinEmbedded(folder, { flags })).release();
    expect(existsSync(draft)).toBe(false);
  });

  test("a pid file whose number now belongs to another program is no obstacle", async () => {
    const lines = [process.pid, cluster, 0, 5432, "", "127.0.0.1", "", "ready"];
    writeFileSync(path.join(cluster, "postmaster.pid"), `${lines.join("\n")}\n`);
    const server = await joinEmbedded(folder, { flags });
    expect(await ask(server.url, "select 1 as one")).toEqual([{ one: 1 }]);
    await server.release();
  });

  test("the port of last time is used again, and another one when it is taken", async () => {
    const first = await joinEmbedded(folder, { flags });
    await first.release();
    const again = await joinEmbedded(folder, { flags });
    await again.release();
    expect(again.url).toBe(first.url);
    const port = Number(new URL(first.url).port);
    const taker = createServer();
    await new Promise<void>((resolve) => taker.listen(port, "127.0.0.1", resolve));
    const moved = await joinEmbedded(folder, { flags });
    await moved.release();
    await new Promise((resolve) => taker.close(resolve));
    expect(new URL(moved.url).port).not.toBe(String(port));
  });

  test("a cluster of another major version is refused and left alone", async () => {
    const version = path.join(cluster, "PG_VERSION");
    writeFileSync(version, "16\n");
    await expect(joinEmbedded(folder)).rejects.toThrow(/PostgreSQL 16 的数据/);
    writeFileSync(version, "18\n");
  });
});

test("the password is nobody else's to read, and the server listens on this machine alone", async () => {
  expect(statSync(path.join(folder, "database/password")).mode & 0o777).toBe(0o600);
  expect(statSync(path.join(folder, "database")).mode & 0o077).toBe(0);
  const server = await joinEmbedded(folder, { flags });
  const rows = await ask(
    server.url,
    "select current_setting('listen_addresses') as at, current_setting('password_encryption') as auth, datcollate, datlocprovider, pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()",
  );
  await server.release();
  expect(rows).toEqual([
    { at: "127.0.0.1", auth: "scram-sha-256", datcollate: "C", datlocprovider: "b", encoding: "UTF8" },
  ]);
});

test("a data folder that the server's user cannot reach has its database elsewhere, always the same place", () => {
  const closed = path.join(base, "closed/data");
  mkdirSync(closed, { recursive: true });
  chmodSync(path.join(base, "closed"), 0o700);
  const system = { cache: path.join(base, "cache"), state: path.join(base, "state") };
  const isRoot = process.getuid?.() === 0;
  const place = preparePlace(closed, system);
  expect(place.folder.startsWith(isRoot ? system.state : closed)).toBe(true);
  expect(preparePlace(closed, system).folder).toBe(place.folder);
});

test("a nearly full disk is refused before it is full", () => {
  expect(() => refuseFullDisk(folder, Number.MAX_SAFE_INTEGER)).toThrow(/只剩 \d+ MB，至少需要/);
  expect(() => refuseFullDisk(folder, 1)).not.toThrow();
});
