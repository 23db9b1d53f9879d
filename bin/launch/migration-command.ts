import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Refusal } from "@/lib/refusal";
import { exitWith } from "./exit-with";
import { readSchema, schemaDiff } from "./schema-diff";

const COPY = "schema.prisma";

export async function main(
  args: string[],
  prisma = path.resolve(import.meta.dirname, "../../prisma"),
): Promise<void> {
  try {
    if (args[0] === "--check" && args.length === 1) await check(prisma);
    else if (args.length === 1 && /^[a-z][a-z0-9_]*$/.test(args[0] ?? ""))
      await create(prisma, args[0] ?? "");
    else
      throw new Refusal(
        "用法：npm run migration -- <名称>（小写英文字母、数字和下划线），或 npm run migration -- --check",
      );
  } catch (error) {
    exitWith(error);
  }
}

async function check(prisma: string): Promise<void> {
  const sql = await schemaDiff(lastCopy(prisma), readSchema(path.join(prisma, "schema")));
  if (sql === null) return console.log("prisma/schema 与最后一个结构变更一致。");
  console.error(
    `prisma/schema 改动后还没有建立结构变更，请运行 npm run migration -- <名称>。缺少的语句：\n${sql}`,
  );
  process.exitCode = 1;
}

/** Writes a new migration folder. What Prisma cannot say (functions, triggers, expression indexes) is then added by hand. */
async function create(prisma: string, name: string): Promise<void> {
  const schema = readSchema(path.join(prisma, "schema"));
  const sql = await schemaDiff(lastCopy(prisma), schema);
  const time = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const folder = path.join(prisma, "migrations", `${time}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "migration.sql"), sql ?? "");
  writeFileSync(path.join(folder, COPY), schema);
  const lock = path.join(prisma, "migrations/migration_lock.toml");
  if (!existsSync(lock)) writeFileSync(lock, 'provider = "postgresql"\n');
  const empty = sql === null ? "（表结构没有变化，migration.sql 是空的，可手工写入语句）" : "";
  console.log(`已建立 ${path.relative(path.dirname(prisma), folder)}${empty}`);
}

/** The schema as it stood at the last migration, or null when there is none yet. */
function lastCopy(prisma: string): string | null {
  const migrations = path.join(prisma, "migrations");
  if (!existsSync(migrations)) return null;
  const folder = readdirSync(migrations, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .at(-1);
  if (!folder) return null;
  const copy = path.join(migrations, folder, COPY);
  if (!existsSync(copy))
    throw new Refusal(`最后一个结构变更 ${folder} 里没有 ${COPY}；请补上当时的数据模型。`);
  return readFileSync(copy, "utf8");
}
