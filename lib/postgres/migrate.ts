import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { Refusal } from "@/lib/refusal";

/** The key Prisma's own `migrate deploy` locks with, so that the two never run at once. */
const MIGRATION_LOCK = 72_707_369;

const FOLDER = path.resolve(import.meta.dirname, "../../prisma/migrations");

type Migration = { name: string; sql: string; checksum: string };

/**
 * Brings the database to the newest schema: applies each migration that is not there yet, in order, each in one
 * transaction, and records it the way Prisma does, so that Prisma's own command line agrees with the result.
 * Several processes may call it at once.
 *
 * @returns the names that were applied; empty when the database was already up to date.
 * @throws Refusal when an applied migration was changed or removed since, or a migration's SQL fails (the database
 *   then stands as before that migration).
 */
export async function migrate(databaseUrl: string, folder = FOLDER): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: "gongkai migrate" });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await client.query(HISTORY);
    const migrations = readMigrations(folder);
    const applied = await readHistory(client);
    refuseChanged(migrations, applied);
    const pending = migrations.filter((migration) => !applied.has(migration.name));
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

/** The migrations of a folder in the order they apply: by name, which begins with the time they were made. */
export function readMigrations(folder = FOLDER): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, "migration.sql")))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

async function readHistory(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    "select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null",
  );
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

function refuseChanged(migrations: Migration[], applied: Map<string, string>): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const [name, checksum] of applied) {
    const now = known.get(name);
    if (now === undefined) {
      throw new Refusal(
        `数据库里有本程序没有的结构变更 ${name}，数据库可能来自更新的版本；请改用那个版本的程序，或连接正确的数据库。`,
      );
    }
    if (now !== checksum) {
      throw new Refusal(
        `结构变更 prisma/migrations/${name} 在执行之后被改动过；请恢复该文件原来的内容，要改动结构请另建一个新的变更。`,
      );
    }
  }
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query("begin");
    await client.query(
      "insert into _prisma_migrations (id, checksum, migration_name, started_at, applied_steps_count) values ($1, $2, $3, clock_timestamp(), 0)",
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query(migration.sql);
    await client.query(
      "update _prisma_migrations set finished_at = clock_timestamp(), applied_steps_count = 1 where migration_name = $1 and finished_at is null and rolled_back_at is null",
      [migration.name],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw new Refusal(
      `结构变更 prisma/migrations/${migration.name} 没有执行成功，数据库保持原样：${sqlMessage(error, migration.sql)}。`,
      { cause: error },
    );
  }
}

function sqlMessage(error: unknown, sql: string): string {
  const { message, position } = error as { message: string; position?: string };
  if (!position) return message;
  return `${message}（migration.sql 第 ${sql.slice(0, Number(position)).split("\n").length} 行）`;
}

const HISTORY = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;
