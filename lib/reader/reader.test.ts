import { describe, expect, it } from "vitest";
import { operatorActor } from "@/lib/actor";
import { db } from "@/lib/db";
import { importRecord } from "@/lib/documents/commands/import-record";
import { withdrawDocument } from "@/lib/documents/commands/withdraw-document";
import type { ContentInput } from "@/lib/documents/content";
import { later, makeBureau, TEST_NOW } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { addDays } from "@/lib/time";
import { findCategory, isStale, publicationYears, publicCatalog } from "./catalog";
import { atomFeed, xml } from "./feed";
import { findByIndexNumber, getPublished } from "./get-published";
import { listPublished } from "./list-published";
import { guideOf, recordsOfPart } from "./platform";
import { listHref, readListAddress } from "./read-list-address";
import { siteMap } from "./site-map";

useDatabase();

type Bureau = Awaited<ReturnType<typeof makeBureau>>;

async function publish(
  bureau: Bureau,
  day: string,
  change: Partial<ContentInput> = {},
  kind = "disclosure_item",
) {
  const text = [{ type: "text", text: "各乡镇便民服务中心均可办理，免收费用。" }];
  const result = await importRecord(operatorActor(TEST_NOW), {
    kind,
    agencyId: bureau.agency.id,
    publishedAt: new Date(`${day}T09:30:00+08:00`),
    importedFrom: "测试",
    content: {
      title: `关于养老保险的通知（${day}）`,
      summary: "养老保险办理办法。",
      body: { type: "doc", content: [{ type: "paragraph", content: text }] },
      categoryId: bureau.category.id,
      issuingAgency: bureau.agency.name,
      issuedOn: day,
      source: bureau.agency.name,
      channels: ["政府网站"],
      ...change,
    },
  });
  if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join());
  return result.value;
}

describe("the public list", () => {
  it("is ordered by first publication and paged without gap or repetition", async () => {
    const bureau = await makeBureau();
    for (let count = 0; count < 23; count++) await publish(bureau, addDays("2016-02-10", count));
    const pages = await Promise.all(
      [1, 2, 3, 999].map((page) => listPublished({ agencyId: bureau.agency.id, page })),
    );
    const days = pages.flatMap((page) => page.rows.map((row) => row.publishedOn));
    expect(days).toEqual([...days].sort().reverse());
    expect(new Set(days).size).toBe(23);
    expect(pages.map((page) => page.rows.length)).toEqual([20, 3, 0, 0]);
  });

  it("counts a year by the calendar of Shanghai, to the second", async () => {
    const bureau = await makeBureau();
    const eve = await publish(bureau, "2015-12-31");
    await db.$executeRaw`update "PublishedRecord" set "firstPublishedAt" = '2015-12-31T23:59:59+08:00' where "documentId" = ${eve.documentId}`;
    const newYear = await publish(bureau, "2016-01-01");
    await db.$executeRaw`update "PublishedRecord" set "firstPublishedAt" = '2016-01-01T00:00:00+08:00' where "documentId" = ${newYear.documentId}`;
    const of = async (year: number) =>
      (await listPublished({ agencyId: bureau.agency.id, year, page: 1 })).rows.map((row) => row.documentId);
    expect(await of(2015)).toEqual([eve.documentId]);
    expect(await of(2016)).toEqual([newYear.documentId]);
    expect(await publicationYears(bureau.agency.id, [bureau.category.id])).toEqual([2016, 2015]);
  });

  it.each(["便民服务", "免收费用", "养老保险", "乡镇 费用"])("finds %s in title and text", async (text) => {
    const bureau = await makeBureau();
    await publish(bureau, "2016-05-05");
    expect((await listPublished({ agencyId: bureau.agency.id, text, page: 1 })).total).toBe(1);
    expect((await listPublished({ agencyId: bureau.agency.id, text: `${text} 火星`, page: 1 })).total).toBe(
      0,
    );
  });

  it.each(["%", "_", "\\", "' or 1=1 --"])("takes %s for what it is", async (text) => {
    const bureau = await makeBureau();
    await publish(bureau, "2016-05-05");
    expect((await listPublished({ agencyId: bureau.agency.id, text, page: 1 })).total).toBe(0);
  });
});

describe("a withdrawal", () => {
  it("is seen by every reader at once, and its text by none", async () => {
    const bureau = await makeBureau();
    const { documentId, indexNumber } = await publish(bureau, "2016-06-06", { title: "秘密词甲乙丙" });
    const other = await publish(bureau, "2016-06-07", {
      relations: [{ type: "related", toDocumentId: documentId }],
    });
    const edition = await db.edition.findFirstOrThrow({ where: { documentId } });
    const officer = later(await bureau.staff("officer"), 1);
    await withdrawDocument(officer, {
      editionId: edition.id,
      version: edition.version,
      reason: "数据有误。",
    });
    const agencyId = bureau.agency.id;
    expect(await getPublished(documentId)).toMatchObject({ state: "withdrawn", reason: "数据有误。" });
    expect(await findByIndexNumber(indexNumber)).toMatchObject({
      documentId,
      withdrawn: { reason: "数据有误。" },
    });
    const related = await getPublished(other.documentId);
    expect(related?.state === "published" && related.related).toEqual([]);
    const list = await listPublished({ agencyId, page: 1 });
    expect(list.rows.map((row) => row.documentId)).toEqual([other.documentId]);
    const catalog = await publicCatalog(agencyId);
    expect(catalog[0]?.count).toBe(1);
    const surfaces = [JSON.stringify(list), JSON.stringify(catalog), await siteMap(agencyId)];
    for (const surface of surfaces) {
      expect(surface).not.toContain("秘密词甲乙丙");
      expect(surface).not.toContain(`/disclosure/items/${documentId}<`);
    }
  });
});

describe("the platform page", () => {
  it("lists each part from the kinds that say they belong there", async () => {
    const bureau = await makeBureau();
    const guide = await publish(bureau, "2016-01-05", { title: "公开指南" }, "guide_page");
    const rule = await publish(bureau, "2016-01-06", { title: "保密审查制度" }, "rule_page");
    await publish(bureau, "2016-01-07");
    expect(await guideOf(bureau.agency.id)).toBe(guide.documentId);
    expect((await recordsOfPart(bureau.agency.id, "rules")).map((record) => record.documentId)).toEqual([
      rule.documentId,
    ]);
  });
});

describe("the catalog", () => {
  it("sums counts and newest days upwards and finds a category by its code", async () => {
    const bureau = await makeBureau();
    const data = { agencyId: bureau.agency.id, parentId: bureau.category.id };
    const child = await db.catalogCategory.create({ data: { ...data, code: "11-1-1", name: "养老" } });
    await publish(bureau, "2016-05-05", { categoryId: child.id });
    const roots = await publicCatalog(bureau.agency.id);
    expect(roots).toHaveLength(1);
    expect(roots[0]).toMatchObject({ code: "11-1", count: 1, newestOn: "2016-05-05" });
    expect(findCategory(roots, "11-1-1")?.path.map((category) => category.code)).toEqual(["11-1", "11-1-1"]);
    expect(findCategory(roots, "nope")).toBeNull();
  });

  it.each([
    [{ newestOn: "2017-01-01", freshnessDays: 14, count: 1 }, "2017-01-15", false],
    [{ newestOn: "2017-01-01", freshnessDays: 14, count: 1 }, "2017-01-16", true],
    [{ newestOn: null, freshnessDays: 14, count: 0 }, "2017-01-16", false],
    [{ newestOn: "2010-01-01", freshnessDays: null, count: 1 }, "2017-01-16", false],
  ])("%j is stale on %s: %s", (category, today, expected) => {
    expect(isStale(category, today)).toBe(expected);
  });
});

describe("the address of a list", () => {
  it.each([
    [{}, { page: 1, sort: "newest" }],
    [
      { page: "3", year: "2016", q: " 社保 ", sort: "oldest" },
      { page: 3, year: 2016, text: "社保", sort: "oldest" },
    ],
    [
      { page: "-1", year: "1", sort: "x" },
      { page: 1, sort: "newest" },
    ],
    [
      { page: "1e9", year: "20160" },
      { page: 1, sort: "newest" },
    ],
    [
      { page: "1.5", q: "\u0000\u0007" },
      { page: 1, sort: "newest" },
    ],
    [
      { page: ["2", "3"], q: ["甲", "乙"] },
      { page: 2, text: "甲", sort: "newest" },
    ],
    [{ q: "Ａ〔２０１７〕" }, { page: 1, text: "A〔2017〕", sort: "newest" }],
    [{ q: "长".repeat(500) }, { page: 1, text: "长".repeat(100), sort: "newest" }],
  ] as const)("%j is read as %j", (params, expected) => {
    expect(readListAddress(params as Parameters<typeof readListAddress>[0])).toEqual(expected);
  });

  it("leads to the other pages of the same list", () => {
    const address = { page: 1, text: "社保", year: 2016, sort: "oldest" } as const;
    expect(listHref("/search", address, 2)).toBe("/search?q=%E7%A4%BE%E4%BF%9D&year=2016&sort=oldest&page=2");
    expect(listHref("/search", { page: 1, sort: "newest" }, 1)).toBe("/search");
  });
});

describe("a feed", () => {
  it("is well-formed whatever a title holds", () => {
    expect(xml(`<a & "b" 'c'>\u0000\u0008😀`)).toBe("&#60;a &#38; &#34;b&#34; &#39;c&#39;&#62;😀");
    expect(atomFeed({ title: "<空>", path: "/", selfPath: "/feed.xml", author: "局", rows: [] })).toContain(
      "<title>&#60;空&#62;</title>",
    );
  });
});
