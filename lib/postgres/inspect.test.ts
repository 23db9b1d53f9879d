import { createServer } from "node:net";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useDatabase } from "@/lib/testing/database";
import { inspectDatabase } from "./inspect";

const database = useDatabase();
const suffix = process.pid;
const elsewhere = (change: (url: URL) => void) => {
  const url = new URL(database.url);
  change(url);
  return url.href;
};

async function run(...statements: string[]) {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

beforeAll(() =>
  run(
    `create database latin_${suffix} encoding 'LATIN1' locale 'C' locale_provider libc template template0`,
    `create role reader_${suffix} login password 'reader'`,
  ),
);
afterAll(() => run(`drop database latin_${suffix}`, `drop role reader_${suffix}`));

test("a fitting database is accepted", async () => {
  await expect(inspectDatabase(database.url)).resolves.toBeUndefined();
});

test("a wrong password is told without repeating it", async () => {
  const url = elsewhere((to) => {
    to.password = "geheim";
  });
  await expect(inspectDatabase(url)).rejects.toThrow(/^(?!.*geheim).*拒绝了用户/);
});

test.each([
  [
    "a database that is not there",
    (to: URL) => {
      to.pathname = "/nowhere";
    },
    /没有数据库 nowhere/,
  ],
  [
    "a database in another encoding",
    (to: URL) => {
      to.pathname = `/latin_${suffix}`;
    },
    /编码是 LATIN1，需要 UTF8/,
  ],
  [
    "a host that is not there",
    (to: URL) => {
      to.hostname = "nowhere.invalid";
    },
    /找不到.*nowhere\.invalid/,
  ],
  [
    "a user who may not make tables",
    (to: URL) => {
      to.username = `reader_${suffix}`;
      to.password = "reader";
    },
    /不能在该数据库中建表/,
  ],
])("%s is refused", async (_, change, sentence) => {
  await expect(inspectDatabase(elsewhere(change))).rejects.toThrow(sentence);
});

test("a port on which nobody listens is refused", async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
  await new Promise((resolve) => server.close(resolve));
  const url = elsewhere((to) => {
    to.port = String(port);
  });
  await expect(inspectDatabase(url)).rejects.toThrow(new RegExp(`连接不上数据库 127\\.0\\.0\\.1:${port}`));
});
