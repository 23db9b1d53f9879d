import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { importRecord } from "@/lib/documents/commands/import-record";
import { importRows, operator, row, useTableFiles } from "@/lib/exchange/testing/table-files";
import { ForbiddenError } from "@/lib/permissions/authorize";
import type { RichText } from "@/lib/rich-text/rich-text";
import { makeBureau } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { exportItems, itemsTemplate, type TableFormat } from "./export-items";
import { importItems } from "./import-items";
import { readItemsFile } from "./read-items-file";

useDatabase();
const fileOf = useTableFiles();
const run = (slug: string, rows: (string | undefined)[][], dryRun = false) =>
  importRows(fileOf, slug, rows, dryRun);

async function exported(slug: string, format: TableFormat, year: number | null = null) {
  const done = await exportItems(operator, { agency: slug, year, format });
  if (!done.ok) throw new Error(JSON.stringify(done.issues));
  const bytes = new Uint8Array(await new Response(done.value.stream).arrayBuffer());
  const rows = await readItemsFile(await fileOf(bytes));
  if (!rows.ok) throw new Error(JSON.stringify(rows.issues));
  return { ...done.value, bytes, rows: rows.value.map(({ cells }) => cells.map(({ text }) => text)) };
}

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
