import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { HEADER, importRows, operator, row, useTableFiles } from "@/lib/exchange/testing/table-files";
import { csvFile } from "@/lib/export/csv-file";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { auditTrail, makeBureau } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { type ItemsImported, importItems } from "./import-items";

useDatabase();
const fileOf = useTableFiles();
const run = (slug: string, rows: (string | undefined)[][], dryRun = false) =>
  importRows(fileOf, slug, rows, dryRun);

const sentences = ({ problems }: ItemsImported) =>
  problems.map(({ row: at, column, message }) => `${at} ${column ?? ""} ${message}`);

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
    const dry = await run(agency.slug, [row(), row({ 标题: "乙" })], true);
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
