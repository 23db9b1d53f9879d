import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import type { Staff } from "@/lib/actor";
import { db } from "@/lib/db";
import { csvFile } from "@/lib/export/csv-file";
import { makeBureau } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { itemsUpload } from "./items/items-upload";
import { pageUpload } from "./page/page-upload";
import { HEADER, operator, row } from "./testing/table-files";

useDatabase();

const officerOf = async ({ staff }: Awaited<ReturnType<typeof makeBureau>>): Promise<Staff> => ({
  ...(await staff("officer")),
  at: operator.at,
});

function request(
  query: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
) {
  return new Request(`http://localhost/?${query}`, {
    method: "POST",
    body,
    headers: { "X-File-Name": encodeURIComponent("旧信息.csv"), ...headers },
  });
}

const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith("gongkai-exchange-"));

describe("an uploaded table", () => {
  const table = csvFile(HEADER, [row(), row({ 标题: "乙" })]);

  it("is checked, then taken, when it is the one that was checked; nothing of it stays on the disk", async () => {
    const bureau = await makeBureau();
    const officer = await officerOf(bureau);
    const before = leftovers();
    const checked = await itemsUpload(officer, request("mode=check", table));
    if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
    expect(checked.value).toMatchObject({
      rows: 2,
      imported: 0,
      problemCount: 0,
      agencyName: bureau.agency.name,
    });
    const { sha256 } = checked.value;
    expect(
      await itemsUpload(officer, request("mode=import", `${table}\r\n`, { "X-File-Sha256": sha256 })),
    ).toMatchObject({
      ok: false,
      issues: [{ code: "upload.hash-differs" }],
    });
    expect(await db.document.count({ where: { agencyId: bureau.agency.id } })).toBe(0);
    expect(
      await itemsUpload(officer, request("mode=import", table, { "X-File-Sha256": sha256 })),
    ).toMatchObject({
      ok: true,
      value: { imported: 2 },
    });
    const [record] = await db.publishedRecord.findMany({ where: { agencyId: bureau.agency.id } });
    expect(record?.importedFrom).toBe("表格 旧信息.csv 第 2 行");
    expect(leftovers()).toEqual(before);
  });

  it("with many problems answers with the first of them and their number", async () => {
    const officer = await officerOf(await makeBureau());
    const bad = csvFile(
      HEADER,
      Array.from({ length: 400 }, (_, index) => row({ 标题: `${index}`, 成文日期: "x" })),
    );
    const checked = await itemsUpload(officer, request("mode=check", bad));
    expect(checked.ok && [checked.value.problems.length, checked.value.problemCount]).toEqual([300, 400]);
  });

  it.each([
    ["no mode", "", {}, "input.malformed"],
    ["another mode", "mode=force", {}, "input.malformed"],
    ["no name", "mode=check", { "X-File-Name": "" }, "upload.name"],
    ["a name that is not encoded", "mode=check", { "X-File-Name": "%E4%B" }, "upload.name"],
  ])("with %s is refused", async (_, query, headers, code) => {
    const officer = await officerOf(await makeBureau());
    expect(
      await itemsUpload(officer, request(query, table, headers as Record<string, string>)),
    ).toMatchObject({
      ok: false,
      issues: [{ code }],
    });
  });
});

describe("an uploaded page", () => {
  const page = new Uint8Array(readFileSync("lib/page-import/fixtures/damaged-report.txt"));

  it("is shown as it was understood, then taken", async () => {
    const bureau = await makeBureau();
    const officer = await officerOf(bureau);
    const checked = await pageUpload(officer, request("mode=check&category=11-1", page));
    if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
    const { sha256, ...shown } = checked.value;
    expect(shown).toMatchObject({
      path: null,
      title: "云栖镇人民政府2016年政府信息公开工作年度报告",
      obstacles: [],
      body: { type: "doc" },
    });
    expect(shown.metadata).toContainEqual({ label: "发布日期", value: "2017-02-20" });
    expect(shown.body?.content.some((node) => node.type === "table")).toBe(true);
    expect(await db.document.count({ where: { agencyId: bureau.agency.id } })).toBe(0);
    const taken = await pageUpload(
      officer,
      request("mode=import&category=11-1", page, { "X-File-Sha256": sha256 }),
    );
    expect(taken).toMatchObject({
      ok: true,
      value: { path: expect.stringMatching(/^\/disclosure\/items\/\d+$/) },
    });
  });

  it("says what keeps it from being taken", async () => {
    const officer = await officerOf(await makeBureau());
    expect(await pageUpload(officer, request("mode=check&category=", page))).toMatchObject({
      ok: true,
      value: { obstacles: [expect.stringContaining("11-1（社会保险）")] },
    });
    expect(await pageUpload(officer, request("mode=check&category=", " \n"))).toMatchObject({
      ok: true,
      value: { obstacles: [expect.stringContaining("没有找到正文")] },
    });
  });
});
