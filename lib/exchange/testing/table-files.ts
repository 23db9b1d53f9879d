import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { operatorActor } from "@/lib/actor";
import { type ItemsImported, importItems } from "@/lib/exchange/items/import-items";
import { csvFile } from "@/lib/export/csv-file";

/** Whoever holds the keyboard of the server, long after the records of the tests were published. */
export const operator = operatorActor(new Date("2026-11-23T02:00:00Z"));

export const HEADER = [
  "索引号",
  "标题",
  "目录类别",
  "成文日期",
  "发布日期",
  "来源",
  "关键词",
  "公开渠道",
  "正文",
];
const GOOD = ["", "甲", "11-1", "2017-01-18", "2017年1月19日", "本局", "就业；社保", "政府网站", "一\n二"];

/** A row that can be imported, with some cells changed, by the header of their column. */
export function row(change: Record<string, string> = {}): (string | undefined)[] {
  return HEADER.map((name, index) => change[name] ?? GOOD[index]);
}

/** A folder of this test file; gives a function that writes a table file into it. */
export function useTableFiles(): (bytes: string | Uint8Array) => Promise<string> {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "gongkai-items-"));
  });
  afterAll(() => rm(folder, { recursive: true }));
  return async (bytes) => {
    const file = path.join(folder, "items");
    await writeFile(file, bytes);
    return file;
  };
}

/** Imports rows as the operator; the file as a whole must be readable. */
export async function importRows(
  fileOf: (bytes: string) => Promise<string>,
  slug: string,
  rows: (string | undefined)[][],
  dryRun = false,
): Promise<ItemsImported> {
  const file = await fileOf(csvFile(HEADER, rows));
  const done = await importItems(operator, { file, fileName: "旧信息.csv", agency: slug, dryRun });
  if (!done.ok) throw new Error(JSON.stringify(done.issues));
  return done.value;
}
