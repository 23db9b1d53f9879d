import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { operatorActor } from "@/lib/actor";
import { db } from "@/lib/db";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { makeBureau } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { importPage, type PageImport } from "./import-page";

useDatabase();

const operator = operatorActor(new Date("2026-11-23T02:00:00Z"));
const fixture = (name: string) => readFileSync(`lib/page-import/fixtures/${name}`);

async function input(change: Partial<PageImport> = {}): Promise<PageImport> {
  const { agency } = await makeBureau();
  return {
    bytes: fixture("damaged-report.txt"),
    fileName: "damaged-report.txt",
    agency: agency.slug,
    category: "11-1",
    dryRun: false,
    ...change,
  };
}

describe("importPage", () => {
  it("publishes a damaged page with its own date, marked as imported, its text as it was", async () => {
    const done = await importPage(operator, await input());
    expect(done).toMatchObject({
      ok: true,
      value: { path: expect.stringMatching(/^\/disclosure\/items\/\d+$/) },
    });
    if (!done.ok) return;
    const documentId = Number(done.value.path?.split("/").at(-1));
    const record = await db.publishedRecord.findUniqueOrThrow({ where: { documentId } });
    expect(record).toMatchObject({
      title: "云栖镇人民政府2016年政府信息公开工作年度报告",
      isImported: true,
      importedFrom: "原网站页面 damaged-report.txt",
      source: "云栖镇",
      issuingAgency: "云栖镇人民政府",
      firstPublishedAt: new Date("2017-02-20T00:00:00+08:00"),
      issuedOn: new Date("2017-02-18T00:00:00Z"),
    });
    expect(record.bodyText).toContain("已于于201610月底");
    expect(record.bodyText).toContain("其中:1.政府网站公开数\t\t9\t80");
    expect(done.value.recognised.map((one) => one.what)).toEqual(
      expect.arrayContaining(["发布机构（取自落款）", "成文日期（取自落款）"]),
    );
    expect(done.value.problems.length).toBeGreaterThanOrEqual(16);
  });

  it("writes nothing in a dry run and says the same", async () => {
    const before = await db.document.count();
    const events = await db.auditEvent.count();
    const dry = await importPage(operator, await input({ dryRun: true }));
    expect(dry).toMatchObject({ ok: true, value: { path: null } });
    expect(await db.document.count()).toBe(before);
    expect(await db.auditEvent.count()).toBe(events);
  });

  it("keeps the minute of publication and the old index number", async () => {
    const done = await importPage(
      operator,
      await input({ bytes: fixture("clean-report.txt"), category: "社会保险" }),
    );
    const documentId = Number(done.ok && done.value.path?.split("/").at(-1));
    const record = await db.publishedRecord.findUniqueOrThrow({ where: { documentId } });
    expect(record).toMatchObject({
      firstPublishedAt: new Date("2019-01-16T09:30:00+08:00"),
      documentNumber: "青人社〔2019〕8号",
    });
  });

  it.each([
    ["exchange.agency", { agency: "没有的局" }],
    ["import.category", { category: "没有的类别" }],
    ["import.category-missing", { category: null }],
    ["import.empty", { bytes: new Uint8Array() }],
    ["import.publication-day", { bytes: new TextEncoder().encode("关于停水的通知\n　　明日停水。\n") }],
    [
      "import.future",
      { bytes: new TextEncoder().encode("关于停水的通知\n发布日期：2026-12-31\n　　明日停水。\n") },
    ],
  ])("refuses with %s and writes nothing", async (code, change) => {
    const wanted = await input(change);
    const before = await db.document.count();
    expect(await importPage(operator, wanted)).toMatchObject({ ok: false, issues: [{ code }] });
    expect(await db.document.count()).toBe(before);
  });

  it("puts an annual report into its category unless one is named, says so, and the channel too", async () => {
    const wanted = await input({ category: null });
    const agency = await db.agency.findUniqueOrThrow({ where: { slug: wanted.agency ?? "" } });
    const { id } = await db.catalogCategory.create({
      data: { agencyId: agency.id, code: "annual-reports", name: "政府信息公开年报" },
    });
    const done = await importPage(operator, wanted);
    expect(done).toMatchObject({ ok: true, value: { category: { id, byTitle: true } } });
    const words = done.ok ? done.value.recognised.map(({ what, value }) => `${what} ${value}`) : [];
    expect(words).toContain("目录类别（取自标题） 政府信息公开年报（annual-reports）");
    expect(words).toContain("公开渠道（旧网站的页面） 政府网站");
    const record = await db.publishedRecord.findFirstOrThrow({ where: { agencyId: agency.id } });
    expect(record).toMatchObject({ categoryId: id, channels: ["政府网站"] });
  });

  it("refuses a page without category with the categories there are", async () => {
    const done = await importPage(operator, await input({ category: null }));
    expect(done).toMatchObject({
      ok: false,
      issues: [{ code: "import.category-missing", message: expect.stringContaining("11-1（社会保险）") }],
    });
  });

  it("refuses the same page a second time, also in a dry run, but takes a changed one", async () => {
    const wanted = await input();
    const first = await importPage(operator, wanted);
    const address = first.ok ? first.value.path : "";
    const again = { code: "import.again", message: expect.stringContaining(`（${address}）`) };
    expect(await importPage(operator, wanted)).toMatchObject({ ok: false, issues: [again] });
    expect(await importPage(operator, { ...wanted, dryRun: true })).toMatchObject({
      ok: true,
      value: { path: null, obstacles: [again] },
    });
    const changed = Buffer.from(wanted.bytes).toString("utf8").replace("引言", "引言（更正）");
    const bytes = new TextEncoder().encode(changed);
    expect(changed).toContain("更正");
    expect(await importPage(operator, { ...wanted, bytes })).toMatchObject({ ok: true });
  });

  it("says in a dry run what would keep the page from being imported, the publish gate included", async () => {
    const page = (text: string) =>
      new TextEncoder().encode(`关于停水的通知\n发布日期：2017-02-03\n${text}\n`);
    const dry = async (text: string) =>
      importPage(operator, await input({ bytes: page(text), dryRun: true }));
    expect(await dry("　　明日停水。")).toMatchObject({ ok: true, value: { obstacles: [] } });
    expect(await dry("　　联系人身份证号 11010519491231002X。")).toMatchObject({
      ok: true,
      value: { obstacles: [{ code: "personal.id-number" }] },
    });
  });

  it("is refused to a drafter", async () => {
    const { agency, staff } = await makeBureau();
    const drafter = await staff("drafter");
    await expect(importPage(drafter, await input({ agency: agency.slug }))).rejects.toBeInstanceOf(
      ForbiddenError,
    );
  });
});
