import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operatorActor } from "@/lib/actor";
import { db } from "@/lib/db";
import { importRecord } from "@/lib/documents/commands/import-record";
import { csvFile } from "@/lib/export/csv-file";
import { ForbiddenError } from "@/lib/permissions/authorize";
import type { RichText } from "@/lib/rich-text/rich-text";
import { auditTrail, makeBureau } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { exportItems, itemsTemplate, type TableFormat } from "./export-items";
import { type ItemsImported, importItems } from "./import-items";
import { readItemsFile } from "./read-items-file";

useDatabase();

const operator = operatorActor(new Date("2026-11-23T02:00:00Z"));
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gongkai-items-"));
});
afterAll(() => rm(folder, { recursive: true }));

const HEADER = ["索引号", "标题", "目录类别", "成文日期", "发布日期", "来源", "关键词", "公开渠道", "正文"];
const GOOD = ["", "甲", "11-1", "2017-01-18", "2017年1月19日", "本局", "就业；社保", "政府网站", "一\n二"];
/** The good row with some cells changed, by the header of their column. */
const row = (change: Record<string, string> = {}) => HEADER.map((name, index) => change[name] ?? GOOD[index]);

async function fileOf(bytes: string | Uint8Array): Promise<string> {
  const file = path.join(folder, "items");
  await writeFile(file, bytes);
  return file;
}

async function run(slug: string, rows: (string | undefined)[][], options: { dryRun?: boolean } = {}) {
  const file = await fileOf(csvFile(HEADER, rows));
  const done = await importItems(operator, {
    file,
    fileName: "旧信息.csv",
    agency: slug,
    dryRun: false,
    ...options,
  });
  if (!done.ok) throw new Error(JSON.stringify(done.issues));
  return done.value;
}

const sentences = ({ problems }: ItemsImported) =>
  problems.map(({ row: at, column, message }) => `${at} ${column ?? ""} ${message}`);

async function exported(slug: string, format: TableFormat, year: number | null = null) {
  const done = await exportItems(operator, { agency: slug, year, format });
  if (!done.ok) throw new Error(JSON.stringify(done.issues));
  const bytes = new Uint8Array(await new Response(done.value.stream).arrayBuffer());
  const rows = await readItemsFile(await fileOf(bytes));
  if (!rows.ok) throw new Error(JSON.stringify(rows.issues));
  return { ...done.value, bytes, rows: rows.value.map(({ cells }) => cells.map(({ text }) => text)) };
}

describe("importing items", () => {
  it("publishes every row with its own date, marked as imported, audited once with its count", async () => {
    const { agency } = await makeBureau();
    const done = await run(agency.slug, [row(), row({ 索引号: `旧${agency.slug}-7`, 标题: "乙" })]);
    expect(done).toMatchObject({ rows: 2, imported: 2, problems: [] });
    const records = await db.publishedRecord.findMany({
      where: { agencyId: agency.id },
      orderBy: { documentId: "asc" },
    });
    expect(records).toMatchObject([
      {
        title: "甲",
        issuingAgency: agency.name,
        issuedOn: new Date("2017-01-18T00:00:00Z"),
        firstPublishedAt: new Date("2017-01-19T00:00:00+08:00"),
        isImported: true,
        importedFrom: "表格 旧信息.csv 第 2 行",
        keywords: ["就业", "社保"],
        bodyText: "一\n二",
      },
      { title: "乙", indexNumber: `旧${agency.slug}-7` },
    ]);
    expect(await auditTrail(`agency:${agency.id}`)).toEqual(["items.imported"]);
    const [event] = await db.auditEvent.findMany({ where: { object: `agency:${agency.id}` } });
    expect(event?.data).toMatchObject({
      count: 2,
      file: "旧信息.csv",
      sha256: expect.stringMatching(/^\w{64}$/),
    });
    expect(done.remarks).toContainEqual(
      expect.objectContaining({
        message: expect.stringContaining("没有填写发布机构"),
        count: 2,
        rows: [2, 3],
      }),
    );
  });

  it.each([
    ["a blank title", { 标题: " " }, "2 标题（B 列） 请填写标题。"],
    ["a title that is too long", { 标题: "长".repeat(201) }, "2 标题（B 列） 不能超过 200 个字"],
    ["an unknown category", { 目录类别: "99" }, "2 目录类别（C 列） 本机关的公开目录中没有这个类别"],
    ["a day that is none", { 成文日期: "2017-02-30" }, "2 成文日期（D 列） 不是可以辨认的日期"],
    ["no day of publication", { 发布日期: "" }, "2 发布日期（E 列） 请填写发布日期。"],
    ["a publication in the future", { 发布日期: "2027-01-01" }, "2 发布日期（E 列） 发布时间晚于今天"],
    ["an issue in the future", { 成文日期: "2027-01-01" }, "2 成文日期（D 列）"],
    ["a body without words", { 正文: "　\n " }, "2 正文（I 列） 请填写正文。"],
    ["a keyword that is too long", { 关键词: "长".repeat(51) }, "2 关键词（G 列） 不能超过 50 个字"],
    ["an id number", { 正文: "身份证号 11010519491231002X" }, "2 正文（I 列）"],
    ["a rounded number", { 索引号: "9.90101E+17" }, "2 索引号（A 列） 表格软件已把这个长数字改写"],
  ])("refuses %s, says where, and writes nothing", async (_, change, expected) => {
    const { agency } = await makeBureau();
    const done = await run(agency.slug, [row(change), row({ 标题: "好的" })]);
    expect(done.imported).toBe(0);
    expect(sentences(done)[0]).toContain(expected);
    expect(await db.document.count({ where: { agencyId: agency.id } })).toBe(0);
    expect(await auditTrail(`agency:${agency.id}`)).toEqual([]);
  });

  it("names everything that is wrong at once, in the order of the rows", async () => {
    const { agency } = await makeBureau();
    const done = await run(agency.slug, [row({ 标题: "", 发布日期: "昨天" }), row(), row({ 目录类别: "x" })]);
    expect(sentences(done).map((text) => text.slice(0, 6))).toEqual([
      "2 标题（B",
      "2 发布日期",
      "4 目录类别",
    ]);
  });

  it("refuses an index number or a record that comes twice, in the file or in the database", async () => {
    const { agency } = await makeBureau();
    const other = await makeBureau();
    const number = `唯一-${agency.slug}`;
    const twice = await run(agency.slug, [
      row({ 索引号: number }),
      row({ 索引号: number, 标题: "乙" }),
      row(),
    ]);
    expect(sentences(twice)).toEqual([
      "3 索引号（A 列） 索引号与第 2 行重复。",
      "4  与第 2 行的标题、发布日期和正文完全相同。",
    ]);
    expect(await run(agency.slug, [row({ 索引号: number })])).toMatchObject({ imported: 1 });
    expect(sentences(await run(other.agency.slug, [row({ 索引号: number })]))).toContain(
      "2 索引号（A 列） 索引号已被使用，不能重复。",
    );
    expect(sentences(await run(agency.slug, [row()]))).toEqual([
      `2  标题、发布日期和正文与已有信息（索引号 ${number}）完全相同。`,
    ]);
    expect(await run(agency.slug, [row({ 正文: "改过" })])).toMatchObject({ imported: 1 });
  });

  it("writes nothing in a dry run and says the same", async () => {
    const { agency } = await makeBureau();
    const dry = await run(agency.slug, [row(), row({ 标题: "乙" })], { dryRun: true });
    expect(dry).toMatchObject({ rows: 2, imported: 0, problems: [] });
    expect(await db.document.count({ where: { agencyId: agency.id } })).toBe(0);
    expect(await auditTrail(`agency:${agency.id}`)).toEqual([]);
  });

  it.each([
    ["an unknown column", "标题,目录类别,发布日期,正文,备考\n甲,11-1,2017-01-19,一,x\n", "“备考”不认识"],
    ["a column that comes twice", "标题,标题,目录类别,发布日期,正文\n", "“标题”重复了"],
    ["a required column that is missing", "标题,发布日期\n甲,2017-01-19\n", "缺少必须有的列：目录类别、正文"],
    ["nothing but a header", "标题,目录类别,发布日期,正文\n", "只有表头"],
  ])("refuses a table with %s", async (_, text, expected) => {
    const { agency } = await makeBureau();
    const file = await fileOf(text);
    const done = await importItems(operator, { file, fileName: "a.csv", agency: agency.slug, dryRun: false });
    expect(done.ok ? "" : done.issues.map((issue) => issue.message).join()).toContain(expected);
  });

  it("is refused to a drafter and to an officer of another agency, and the denial is kept", async () => {
    const { agency, staff } = await makeBureau();
    const other = await makeBureau();
    const file = await fileOf(csvFile(HEADER, [row()]));
    for (const actor of [await staff("drafter"), await other.staff("officer")]) {
      const input = { file, fileName: "a.csv", agency: agency.slug, dryRun: false };
      await expect(importItems(actor, input)).rejects.toBeInstanceOf(ForbiddenError);
    }
    expect(await auditTrail(`agency:${agency.id}`)).toEqual([
      "access.denied (refused)",
      "access.denied (refused)",
    ]);
    expect(await db.document.count({ where: { agencyId: agency.id } })).toBe(0);
  });

  it("takes an officer's own agency when none is named", async () => {
    const { agency, staff } = await makeBureau();
    const officer = { ...(await staff("officer")), at: operator.at };
    const file = await fileOf(csvFile(HEADER, [row()]));
    const done = await importItems(officer, { file, fileName: "a.csv", agency: null, dryRun: false });
    expect(done).toMatchObject({ ok: true, value: { agencyName: agency.name, imported: 1 } });
  });

  it("checks five thousand rows in reasonable time", async () => {
    const { agency } = await makeBureau();
    const rows = Array.from({ length: 5000 }, (_, index) =>
      row(index === 4321 ? { 发布日期: "昨天" } : { 索引号: `多-${index}`, 标题: `第${index}件` }),
    );
    const started = performance.now();
    const done = await run(agency.slug, rows);
    expect(sentences(done)).toEqual([expect.stringContaining("4323 发布日期（E 列）")]);
    expect(performance.now() - started).toBeLessThan(120_000);
  }, 150_000);
});

describe("exporting items", () => {
  it.each(["csv", "xlsx"] as const)(
    "as %s, importing into an empty agency and exporting again gives the same rows",
    async (format) => {
      const { agency, category } = await makeBureau();
      await run(agency.slug, [
        row({ 标题: "=HYPERLINK(1)", 关键词: "就业、创业；", 正文: "＝1\n-2\n指标\t数\n甲\t1\n合计" }),
        row({
          标题: "乙",
          索引号: `'@${agency.slug}`,
          发布日期: "2018-03-02 09:05",
          来源: "+来源",
          成文日期: "",
        }),
      ]);
      await importRecord(operator, {
        kind: "notice",
        agencyId: agency.id,
        publishedAt: new Date("2019-05-01T08:00:00+08:00"),
        importedFrom: "测试",
        content: {
          title: "公示",
          body: PICTURED,
          categoryId: category.id,
          issuingAgency: agency.name,
          fields: { contact: "0000-1234", endsOn: "2019-05-10" },
        },
      });
      const first = await exported(agency.slug, format);
      expect(first.rows).toHaveLength(4);
      const file = await fileOf(first.bytes);
      await db.$executeRaw`truncate "Document", "IndexNumber" cascade`;
      const again = await importItems(operator, { file, fileName: "b", agency: agency.slug, dryRun: false });
      expect(again).toMatchObject({ ok: true, value: { imported: 3, problems: [] } });
      const second = await exported(agency.slug, format);
      expect(second.rows).toEqual(first.rows);
      expect(second.bytes.length).toBeGreaterThan(100);
    },
  );

  it("keeps every cell of a CSV file from being computed", async () => {
    const { agency } = await makeBureau();
    const starts = ["=1+1", "+86", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠甲"];
    await run(
      agency.slug,
      starts.map((title) => row({ 标题: title, 来源: title, 正文: title })),
    );
    const { bytes } = await exported(agency.slug, "csv");
    const cells = new TextDecoder().decode(bytes).split(/\r\n|,/);
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith("'"))).toHaveLength(starts.length * 3);
  });

  it("gives one year of first publication, and the log says how many and of which year", async () => {
    const { agency } = await makeBureau();
    await run(agency.slug, [
      row({ 标题: "年末", 发布日期: "2016-12-31 23:59" }),
      row({ 标题: "年初", 发布日期: "2017-01-01" }),
      row({ 标题: "次年", 发布日期: "2018-01-01" }),
    ]);
    const { rows, count, fileName } = await exported(agency.slug, "csv", 2017);
    expect([count, fileName, rows.length, rows[1]?.[2]]).toEqual([
      1,
      `${agency.slug}-items-2017.csv`,
      2,
      "年初",
    ]);
    const event = await db.auditEvent.findFirst({
      where: { action: "items.exported" },
      orderBy: { seq: "desc" },
    });
    expect(event).toMatchObject({
      object: `agency:${agency.id}`,
      data: { count: 1, format: "csv", year: 2017 },
    });
  });

  it("leaves out what was withdrawn", async () => {
    const { agency } = await makeBureau();
    await run(agency.slug, [row(), row({ 标题: "撤下的" })]);
    await db.publishedRecord.updateMany({ where: { title: "撤下的" }, data: { withdrawnAt: operator.at } });
    expect((await exported(agency.slug, "csv")).count).toBe(1);
  });

  it("refuses a workbook for a text that no cell of it can hold", async () => {
    const { agency } = await makeBureau();
    await run(agency.slug, [row({ 正文: "长文。".repeat(11_000) })]);
    expect(await exportItems(operator, { agency: agency.slug, year: null, format: "xlsx" })).toMatchObject({
      ok: false,
      issues: [{ code: "items.too-long", message: expect.stringContaining(".csv") }],
    });
    expect((await exported(agency.slug, "csv")).rows[1]?.at(16)).toHaveLength(33_000);
  });

  it("is refused to a reviewer", async () => {
    const { agency, staff } = await makeBureau();
    const reviewer = await staff("reviewer");
    const input = { agency: agency.slug, year: null, format: "csv" } as const;
    await expect(exportItems(reviewer, input)).rejects.toBeInstanceOf(ForbiddenError);
    await expect(itemsTemplate(reviewer, "csv")).rejects.toBeInstanceOf(ForbiddenError);
  });
});

it.each(["csv", "xlsx"] as const)("the %s template has a header that the import takes", async (format) => {
  const { agency } = await makeBureau();
  const file = await fileOf(await itemsTemplate(operator, format));
  expect(
    await importItems(operator, { file, fileName: "t", agency: agency.slug, dryRun: true }),
  ).toMatchObject({
    ok: false,
    issues: [{ code: "items.empty" }],
  });
});

const text = (words: string) => ({ type: "paragraph", content: [{ type: "text", text: words }] });
const cell = (words: string, colspan = 1) => ({
  type: "tableCell",
  ...(colspan > 1 && { attrs: { colspan } }),
  content: [text(words)],
});
/** A body with what a cell of text cannot hold: headings, a list, merged cells. */
const PICTURED: RichText = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "一、公示" }] },
    { type: "bulletList", content: [{ type: "listItem", content: [text("甲")] }] },
    {
      type: "table",
      content: [
        { type: "tableRow", content: [cell("姓名"), cell("单位"), cell("备注")] },
        { type: "tableRow", content: [cell("合计", 2), cell("1")] },
      ],
    },
  ],
};
