import { describe, expect, it } from "vitest";
import { operatorActor } from "@/lib/actor";
import { db } from "@/lib/db";
import { importRecord } from "@/lib/documents/commands/import-record";
import { reinstateDocument } from "@/lib/documents/commands/reinstate-document";
import { withdrawDocument } from "@/lib/documents/commands/withdraw-document";
import type { ContentInput } from "@/lib/documents/content";
import { listPublished } from "@/lib/reader/list-published";
import { later, makeBureau, TEST_NOW } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { catchUpSearch } from "./catch-up";
import { missedWords } from "./queries";
import { forgetOldMisses, missWord } from "./record-miss";
import { search } from "./search";
import { readSearchAddress } from "./search-address";
import { parseQuery } from "./search-query";
import { searchScope } from "./search-scope";
import { insertRecord } from "./test-records";
import { writeSearchText } from "./write-search-text";

useDatabase();

type Bureau = Awaited<ReturnType<typeof makeBureau>>;

async function publish(bureau: Bureau, change: Partial<ContentInput> = {}) {
  const result = await importRecord(operatorActor(TEST_NOW), {
    kind: "disclosure_item",
    agencyId: bureau.agency.id,
    publishedAt: new Date("2016-05-05T09:30:00+08:00"),
    importedFrom: "测试",
    content: {
      title: "关于养老保险的通知",
      summary: "办理办法。",
      body: {
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "text", text: "免收费用。" }] }],
      },
      categoryId: bureau.category.id,
      issuingAgency: bureau.agency.name,
      issuedOn: "2016-05-05",
      source: bureau.agency.name,
      channels: ["政府网站"],
      ...change,
    },
  });
  if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join());
  return result.value.documentId;
}

async function look(bureau: Bureau, params: Record<string, string>) {
  const address = readSearchAddress({ agency: bureau.agency.slug, ...params });
  return search(address, await searchScope({ isSample: false }, address), TEST_NOW);
}
const ids = async (bureau: Bureau, q: string) =>
  (await look(bureau, { q })).hits.map(({ documentId }) => documentId);

async function attach(
  documentId: number,
  file: { title: string; state?: "checked" | "received"; texts: unknown },
) {
  const { id } = await db.attachment.create({
    data: {
      documentId,
      name: "附件.docx",
      mediaType: "application/octet-stream",
      size: 1,
      sha256: "0",
      state: file.state ?? "checked",
      texts: file.texts as object,
      createdAt: TEST_NOW,
    },
  });
  await db.publishedFile.create({ data: { documentId, attachmentId: id, title: file.title, position: 0 } });
  await db.$transaction((tx) => writeSearchText(tx, documentId));
}

describe("a publication", () => {
  it.each(["养老保险", "办理办法", "免收费", "测试县"])("is found at once by %s", async (q) => {
    const bureau = await makeBureau();
    const id = await publish(bureau);
    expect(await ids(bureau, q)).toEqual([id]);
  });

  it("does not join the end of one part to the beginning of the next", async () => {
    const bureau = await makeBureau();
    await publish(bureau, { title: "标题末尾", summary: "概述开头" });
    expect(await ids(bureau, "末尾概述")).toEqual([]);
  });
});

describe("a withdrawal", () => {
  it("takes the record out of search, lists with keywords and stored text; a reinstatement puts it back", async () => {
    const bureau = await makeBureau();
    const id = await publish(bureau, { title: "秘密词甲乙丙" });
    const edition = () => db.edition.findFirstOrThrow({ where: { documentId: id } });
    const listed = () => listPublished({ agencyId: bureau.agency.id, text: "秘密词", page: 1 });
    const withdrawn = await withdrawDocument(later(await bureau.staff("officer"), 1), {
      editionId: (await edition()).id,
      version: (await edition()).version,
      reason: "数据有误。",
    });
    expect(withdrawn.ok).toBe(true);
    for (const q of ["秘", "秘密", "秘密词", "秘密词甲乙丙"]) expect(await ids(bureau, q)).toEqual([]);
    expect((await listed()).total).toBe(0);
    expect(await db.searchText.count({ where: { documentId: id } })).toBe(0);
    expect(await catchUpSearch({ again: true })).toBe(0);
    const back = await reinstateDocument(later(await bureau.staff("approver"), 2), {
      editionId: (await edition()).id,
      version: (await edition()).version,
      reason: "核对无误。",
    });
    expect(back).toMatchObject({ ok: true });
    expect(await ids(bureau, "秘密词")).toEqual([id]);
  });
});

describe("the text of attachments", () => {
  it("is found and told to be from the file, as far as a reader of the file meets it", async () => {
    const bureau = await makeBureau();
    const id = await publish(bureau);
    const texts = [
      { place: "第 1 页", text: "分散参保人员花名册" },
      { place: "隐藏的工作表“底稿”", text: "隐藏底稿内容" },
      { place: "批注", text: "批注里的话" },
      { place: "正文（修订中已删除的文字）", text: "删去的话" },
      { place: "工作表“备注”", text: "看得见的备注表" },
    ];
    await attach(id, { title: "参保名单", texts });
    const page = await look(bureau, { q: "花名册" });
    expect(page.hits[0]).toMatchObject({ documentId: id, fromFile: "参保名单" });
    expect(page.hits[0]?.excerpt).toContainEqual({ text: "花名册", marked: true });
    expect(await ids(bureau, "参保名单")).toEqual([id]);
    expect(await ids(bureau, "看得见的备注")).toEqual([id]);
    for (const q of ["隐藏底稿", "批注里的", "删去的话"]) expect(await ids(bureau, q)).toEqual([]);
  });

  it("is not found before the file has passed its check", async () => {
    const bureau = await makeBureau();
    const id = await publish(bureau);
    await attach(id, { title: "名单", state: "received", texts: [{ place: "第 1 页", text: "未经检查" }] });
    expect(await ids(bureau, "未经检查")).toEqual([]);
  });
});

describe("narrowing", () => {
  it("counts what each choice would leave, and leaves just that", async () => {
    const bureau = await makeBureau();
    const data = { agencyId: bureau.agency.id, parentId: bureau.category.id };
    const child = await db.catalogCategory.create({ data: { ...data, code: "11-1-9", name: "失业" } });
    const at = (year: number) => new Date(`${year}-01-01T00:00:00+08:00`);
    const common = { agencyId: bureau.agency.id, bodyText: "补贴" };
    await insertRecord({ ...common, categoryId: bureau.category.id, publishedAt: at(2015) });
    await insertRecord({ ...common, categoryId: child.id, publishedAt: at(2016), kind: "notice" });
    await insertRecord({ ...common, categoryId: child.id, publishedAt: new Date(at(2016).getTime() - 1) });
    const all = await look(bureau, { q: "补贴" });
    expect(all.total).toBe(3);
    expect(all.options.category).toEqual([
      { value: "11-1-9", label: "失业", count: 2 },
      { value: "11-1", label: "社会保险", count: 1 },
    ]);
    expect(all.options.year.map(({ value, count }) => [value, count])).toEqual([
      ["2016", 1],
      ["2015", 2],
    ]);
    for (const name of ["year", "kind"] as const)
      for (const { value, count } of all.options[name])
        expect((await look(bureau, { q: "补贴", [name]: value })).total, `${name} ${value}`).toBe(count);
    expect((await look(bureau, { q: "补贴", category: "11-1" })).total).toBe(3);
    expect((await look(bureau, { q: "补贴", category: "11-1-9" })).total).toBe(2);
    expect((await look(bureau, { q: "补贴", category: "nowhere" })).total).toBe(3);
  });

  it("shows the last page for one beyond it", async () => {
    const bureau = await makeBureau();
    for (let count = 0; count < 21; count++)
      await insertRecord({ agencyId: bureau.agency.id, bodyText: "翻页" });
    const page = await look(bureau, { q: "翻页", page: "999" });
    expect([page.page, page.pageCount, page.hits.length]).toEqual([2, 2, 1]);
  });

  it("leaves sample agencies out of a real site", async () => {
    const bureau = await makeBureau();
    await db.agency.update({ where: { id: bureau.agency.id }, data: { isSample: true } });
    await insertRecord({ agencyId: bureau.agency.id, bodyText: "样例独有的词" });
    const found = async (isSample: boolean) => {
      const address = readSearchAddress({ q: "样例独有的词" });
      return (await search(address, await searchScope({ isSample }, address), TEST_NOW)).total;
    };
    expect([await found(false), await found(true)]).toEqual([0, 1]);
  });

  it("marks what is no longer, or not yet, in force", async () => {
    const bureau = await makeBureau();
    const repealed = await publish(bureau, { title: "效力甲" });
    await publish(bureau, { title: "效力乙", expiresOn: "2016-12-31" });
    await publish(bureau, { title: "效力丙", effectiveOn: "2018-01-01" });
    await publish(bureau, { title: "效力丁", relations: [{ type: "repeals", toDocumentId: repealed }] });
    const { hits } = await look(bureau, { q: "效力" });
    expect(Object.fromEntries(hits.map(({ title, validity }) => [title, validity]))).toEqual({
      效力甲: "repealed",
      效力乙: "expired",
      效力丙: "not_yet_in_force",
      效力丁: "in_force",
    });
  });
});

describe("when nothing is found", () => {
  it("words that do find something are offered: together, without the weakest, and alone", async () => {
    const bureau = await makeBureau();
    const common = { agencyId: bureau.agency.id };
    await insertRecord({ ...common, bodyText: "低保对象可以领取补助。" });
    await insertRecord({ ...common, bodyText: "补助的申请" });
    await insertRecord({ ...common, bodyText: "申请表，申请人" });
    const { help, total } = await look(bureau, { q: "怎样申请低保补助？" });
    expect(total).toBe(0);
    // "申请" is as common as "补助" here; only leaving it out finds something.
    expect(help?.suggestions[0]).toEqual({ text: "低保 补助", count: 1 });
    expect(help?.suggestions.every(({ count }) => count > 0)).toBe(true);
    expect((await look(bureau, { q: "龘龘龘" })).help?.suggestions).toEqual([]);
  });

  it("because of filters, the search without them is offered, and no miss is counted", async () => {
    const bureau = await makeBureau();
    await insertRecord({ agencyId: bureau.agency.id, bodyText: "只有二零一七年" });
    const { help } = await look(bureau, { q: "二零一七", year: "2001" });
    expect(help).toEqual({ suggestions: [], withoutFilters: 1 });
    expect(await db.searchMiss.count({ where: { word: "二零一七" } })).toBe(0);
  });

  it("the word is counted by the day and shown to who keeps the catalog, and to nobody else", async () => {
    const bureau = await makeBureau();
    for (let count = 0; count < 3; count++) await look(bureau, { q: "找不到的词" });
    const [officer, auditor] = [await bureau.staff("officer"), await bureau.staff("auditor")];
    expect(await missedWords(officer)).toContainEqual({ word: "找不到的词", count: 3 });
    expect(await missedWords(auditor)).toEqual([]);
    expect(await missedWords(later(officer, 60 * 24 * 40))).toEqual([]);
    await forgetOldMisses(later(officer, 60 * 24 * 200).at);
    expect(await db.searchMiss.count()).toBe(0);
  });

  it.each([
    ["生育津贴", "生育津贴"],
    ["  生育　津贴 ", "生育 津贴"],
    ["？！", null],
    ["", null],
    ["13800138000", null],
    ["张三 138 0013 8000", null],
    ["１３８００１３８０００", null],
    ["someone@example.com", null],
    ["长".repeat(31), null],
  ])("of %j is kept: %j", (typed, kept) => {
    expect(missWord(parseQuery(typed))).toBe(kept);
  });
});

describe("catching up", () => {
  it("writes what older versions published, and only that", async () => {
    const bureau = await makeBureau();
    const id = await publish(bureau, { title: "从前发布的" });
    await db.searchText.delete({ where: { documentId: id } });
    expect(await ids(bureau, "从前发布的")).toEqual([]);
    expect(await catchUpSearch({ again: true })).toBe(1);
    expect(await ids(bureau, "从前发布的")).toEqual([id]);
    await db.searchText.update({ where: { documentId: id }, data: { rules: 0 } });
    expect(await catchUpSearch({ again: true })).toBe(1);
    expect(await catchUpSearch({ again: true })).toBe(0);
  });
});
