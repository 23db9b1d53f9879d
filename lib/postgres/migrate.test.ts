import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeEach, expect, test } from "vitest";
import { useDatabase } from "@/lib/testing/database";
import { migrate, readMigrations } from "./migrate";

const database = useDatabase();
const folder = mkdtempSync(path.join(tmpdir(), "gongkai-migrations-"));
const shipped = path.resolve(import.meta.dirname, "../../prisma/migrations");
afterAll(() => rmSync(folder, { recursive: true }));

async function ask(sql: string) {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

function put(name: string, sql: string) {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, "migration.sql"), sql);
}

beforeEach(async () => {
  rmSync(folder, { recursive: true });
  cpSync(shipped, folder, { recursive: true });
  await ask("delete from _prisma_migrations where migration_name like '9%'; drop table if exists trial");
});

test("the history has the rows that Prisma's own command line expects", async () => {
  const rows = await ask(
    "select migration_name, length(checksum) as checksum, finished_at is not null as finished, applied_steps_count, rolled_back_at, logs from _prisma_migrations order by 1",
  );
  expect(rows).toEqual(
    readMigrations(shipped).map(({ name }) => ({
      migration_name: name,
      checksum: 64,
      finished: true,
      applied_steps_count: 1,
      rolled_back_at: null,
      logs: null,
    })),
  );
});

test("a database that is up to date is left alone", async () => {
  expect(await migrate(database.url, folder)).toEqual([]);
});

test("function bodies with semicolons are applied whole, once, by any number of callers at once", async () => {
  put("90000000000001_trial", "create table trial (n int);");
  put(
    "90000000000002_body",
    "create or replace function pg_temp.f() returns void language plpgsql as $$ begin insert into trial values (1); insert into trial values (2); end $$; select pg_temp.f();",
  );
  const applied = await Promise.all(Array.from({ length: 4 }, () => migrate(database.url, folder)));
  expect(applied.flat()).toEqual(["90000000000001_trial", "90000000000002_body"]);
  expect(await ask("select count(*)::int as n from trial")).toEqual([{ n: 2 }]);
});

test("a migration that fails half way leaves nothing behind and says where it failed", async () => {
  put("90000000000001_trial", "create table trial (n int);\ninsert into trial values ('x');");
  await expect(migrate(database.url, folder)).rejects.toThrow(/90000000000001_trial.*第 2 行/);
  expect(await ask("select to_regclass('trial') as found")).toEqual([{ found: null }]);
  put("90000000000001_trial", "create table trial (n int);");
  expect(await migrate(database.url, folder)).toEqual(["90000000000001_trial"]);
});

test("an applied migration that was changed afterwards is refused by name", async () => {
  put("90000000000001_trial", "create table trial (n int);");
  await migrate(database.url, folder);
  put("90000000000001_trial", "create table trial (n bigint);");
  await expect(migrate(database.url, folder)).rejects.toThrow(/90000000000001_trial 在执行之后被改动/);
});

test("a database of a newer version of the program is refused", async () => {
  put("90000000000001_trial", "create table trial (n int);");
  await migrate(database.url, folder);
  rmSync(path.join(folder, "90000000000001_trial"), { recursive: true });
  await expect(migrate(database.url, folder)).rejects.toThrow(/没有的结构变更 90000000000001_trial/);
});
