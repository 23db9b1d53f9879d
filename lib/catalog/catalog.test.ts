import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { operatorActor } from "@/lib/actor";
import { db } from "@/lib/db";
import { CATALOG_LEVELS } from "@/lib/labels/catalog";
import { CHANNELS, STATISTICS_TOPICS } from "@/lib/labels/disclosure";
import { ForbiddenError } from "@/lib/permissions/authorize";
import type { Result } from "@/lib/result";
import { parseInput } from "@/lib/sign-in/form-input";
import { auditTrail, makeBureau, TEST_NOW } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { loadStatutoryCatalog } from "./commands/load-catalog";
import { moveCategory } from "./commands/move-category";
import { reinstateCategory, retireCategory } from "./commands/retire-category";
import { createCategory, editCategory } from "./commands/save-category";
import { hrssCountyCatalog } from "./data/hrss-county-catalog";
import { statisticsTopics } from "./data/statistics-topics";
import { catalogFor, categoryOptions, getCategory, staleCategories } from "./queries";
import { editedCategory, newCategory } from "./schema";

useDatabase();

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map((issue) => `${issue.code}: ${issue.message}`).join("; "));
  return result.value;
}

function codes(result: Result<unknown>): string[] {
  return result.ok ? [] : result.issues.map((issue) => issue.code);
}

const CONTENT = { name: "就业政策", parentId: "", mode: "proactive", presentation: "column" };
const asNew = (input: object): z.output<typeof newCategory> =>
  value(parseInput(newCategory, { ...CONTENT, ...input }));
const asEdited = (input: object): z.output<typeof editedCategory> =>
  value(parseInput(editedCategory, { ...CONTENT, ...input }));

let count = 0;

/** A public record, written directly, as far as the catalog looks at it. */
async function publish(agencyId: string, categoryId: string, at: string, isWithdrawn = false): Promise<void> {
  count += 1;
  const instant = new Date(at);
  const document = await db.document.create({ data: { kind: "disclosure_item", agencyId } });
  await db.publishedRecord.create({
    data: {
      documentId: document.id,
      kind: "disclosure_item",
      agencyId,
      categoryId,
      editionId: agencyId,
      revisionId: agencyId,
      indexNumber: `目录测试-${count}`,
      ...{ title: "标题", summary: "", body: {}, bodyText: "", topic: "", documentNumber: "" },
      ...{ issuingAgency: "", source: "", fields: {}, isImported: false },
      issuedOn: instant,
      firstPublishedAt: instant,
      updatedAt: instant,
      withdrawnAt: isWithdrawn ? instant : null,
    },
  });
}

describe("saving a category", () => {
  it("creates it at the end of its neighbours, with every column, and says so in the log", async () => {
    const { agency, staff, category } = await makeBureau();
    const officer = await staff("officer");
    const input = asNew({
      agencyId: agency.id,
      slug: "employment",
      elements: "政策文件；办理流程",
      channels: ["政府网站", "公开查阅点"],
      levels: ["县级"],
      freshnessDays: "183",
      timeLimitWorkdays: "20",
    });
    const { categoryId } = value(await createCategory(officer, input));
    const saved = await getCategory(officer, categoryId);
    expect(saved).toMatchObject({
      code: "employment",
      name: "就业政策",
      elements: "政策文件；办理流程",
      channels: ["政府网站", "公开查阅点"],
      freshnessDays: 183,
      timeLimitWorkdays: 20,
      notApplicableReason: null,
      version: 1,
    });
    expect(saved?.position).toBeGreaterThan(category.position);
    expect(await auditTrail(`category:${categoryId}`)).toEqual(["category.saved"]);
  });

  it("changes it for whoever saw its latest version, keeps its code, and logs what changed", async () => {
    const { category, staff } = await makeBureau();
    const officer = await staff("officer");
    const input = { categoryId: category.id, version: category.version, name: "社会保险" };
    const { version } = value(await editCategory(officer, asEdited({ ...input, freshnessDays: "365" })));
    expect(version).toBe(2);
    const late = await editCategory(officer, asEdited({ ...input, name: "旧页面的名称" }));
    expect(
      late.ok ? [] : late.issues.map(({ code, field, message }) => [code, field, field && message]),
    ).toEqual([
      ["stale", undefined, undefined],
      ["stale.field", "name", "类别名称已被改为：社会保险"],
      ["stale.field", "freshnessDays", "更新期限（天）已被改为：365"],
    ]);
    expect(await getCategory(officer, category.id)).toMatchObject({
      name: "社会保险",
      code: "11-1",
      freshnessDays: 365,
    });
    const event = await db.auditEvent.findFirstOrThrow({ where: { object: `category:${category.id}` } });
    expect(event.data).toMatchObject({ changed: { freshnessDays: { before: null, after: 365 } } });
    expect(event.data).not.toHaveProperty("changed.name");
  });

  it("lets only one of two at once through", async () => {
    const { category, staff } = await makeBureau();
    const officer = await staff("officer");
    const edit = (name: string) =>
      editCategory(officer, asEdited({ categoryId: category.id, version: 1, name }));
    const outcomes = await Promise.all([edit("甲"), edit("乙")]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.flatMap(codes)).toContain("stale");
  });

  it("refuses loops, taken codes and parents that hold public records, and changes nothing", async () => {
    const { agency, category, staff } = await makeBureau();
    const officer = await staff("officer");
    const below = value(
      await createCategory(officer, asNew({ agencyId: agency.id, slug: "below", parentId: category.id })),
    );
    const target = { categoryId: category.id, version: 1 };
    expect(codes(await editCategory(officer, asEdited({ ...target, parentId: below.categoryId })))).toEqual([
      "category.loop",
    ]);
    expect(codes(await createCategory(officer, asNew({ agencyId: agency.id, slug: "below" })))).toEqual([
      "category.code-taken",
    ]);
    await publish(agency.id, below.categoryId, "2017-03-01T09:00:00+08:00");
    const third = asNew({ agencyId: agency.id, slug: "third", parentId: below.categoryId });
    expect(codes(await createCategory(officer, third))).toEqual(["category.parent-holds-records"]);
    expect(await db.catalogCategory.count({ where: { agencyId: agency.id } })).toBe(2);
  });

  it("is for officers of the agency only; each other try is in the log", async () => {
    const { agency, category, staff } = await makeBureau();
    const stranger = await (await makeBureau()).staff("officer");
    const target = { categoryId: category.id, version: 1 };
    for (const person of [
      await staff("drafter"),
      await staff("approver"),
      await staff("sysadmin"),
      stranger,
    ]) {
      await expect(editCategory(person, asEdited(target))).rejects.toThrow(ForbiddenError);
      await expect(retireCategory(person, target)).rejects.toThrow(ForbiddenError);
      await expect(moveCategory(person, { ...target, direction: "up" })).rejects.toThrow(ForbiddenError);
      await expect(createCategory(person, asNew({ agencyId: agency.id, slug: "x" }))).rejects.toThrow(
        ForbiddenError,
      );
      await expect(
        loadStatutoryCatalog(person, { agencyId: agency.id, catalog: "hrss-county" }),
      ).rejects.toThrow(ForbiddenError);
    }
    await expect(getCategory(stranger, category.id)).rejects.toThrow(ForbiddenError);
    expect(await auditTrail(`category:${category.id}`)).toEqual(Array(12).fill("access.denied (refused)"));
  });
});

describe("the form of a category", () => {
  const faulty: [what: string, input: object, field: string][] = [
    ["no name", { name: " " }, "name"],
    ["a limit that is no number", { freshnessDays: "半年" }, "freshnessDays"],
    ["a limit of nothing", { timeLimitWorkdays: "0" }, "timeLimitWorkdays"],
    ["a channel that no list names", { channels: ["口头"] }, "channels.0"],
    ["a parent that is no id", { parentId: "top" }, "parentId"],
    ["a way of disclosure that does not exist", { mode: "secret" }, "mode"],
  ];
  it.each(faulty)("with %s is refused at that field", (_, input, field) => {
    const whole = { ...CONTENT, categoryId: "10000000-0000-4000-8000-000000000001", version: "1", ...input };
    const parsed = parseInput(editedCategory, whole);
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.field)).toEqual([field]);
  });
});

describe("retiring a category", () => {
  it("takes it out of the catalog and of what can be chosen, until it is reinstated", async () => {
    const { agency, category, staff } = await makeBureau();
    const officer = await staff("officer");
    const { version } = value(await retireCategory(officer, { categoryId: category.id, version: 1 }));
    expect(await categoryOptions(agency.id)).toEqual([]);
    expect((await catalogFor(officer))?.retired).toEqual([
      { id: category.id, code: "11-1", name: "社会保险" },
    ]);
    expect(codes(await retireCategory(officer, { categoryId: category.id, version: 1 }))).toEqual(["stale"]);
    expect(codes(await retireCategory(officer, { categoryId: category.id, version }))).toEqual([
      "category.retired",
    ]);
    value(await reinstateCategory(officer, { categoryId: category.id, version }));
    expect(await categoryOptions(agency.id)).toEqual([{ value: category.id, label: "社会保险" }]);
    expect(await auditTrail(`category:${category.id}`)).toEqual(["category.retired", "category.saved"]);
  });

  it("is refused while the public finds something in it; what was withdrawn is no obstacle", async () => {
    const { agency, category, staff } = await makeBureau();
    const officer = await staff("officer");
    await publish(agency.id, category.id, "2017-03-01T09:00:00+08:00", true);
    await publish(agency.id, category.id, "2017-03-02T09:00:00+08:00");
    const target = { categoryId: category.id, version: 1 };
    expect(codes(await retireCategory(officer, target))).toEqual(["category.holds-records"]);
    await db.publishedRecord.updateMany({ where: { agencyId: agency.id }, data: { withdrawnAt: TEST_NOW } });
    value(await retireCategory(officer, target));
  });
});

describe("the order of categories", () => {
  it("changes with a neighbour of the same parent, and ends at the ends", async () => {
    const { agency, category, staff } = await makeBureau();
    const officer = await staff("officer");
    const made = async (slug: string) =>
      value(await createCategory(officer, asNew({ agencyId: agency.id, slug, name: slug }))).categoryId;
    const [second, third] = [await made("second"), await made("third")];
    const order = async () => (await catalogFor(officer))?.roots.map(({ id }) => id);
    value(await moveCategory(officer, { categoryId: third, version: 1, direction: "up" }));
    expect(await order()).toEqual([category.id, third, second]);
    expect(codes(await moveCategory(officer, { categoryId: third, version: 1, direction: "up" }))).toEqual([
      "stale",
    ]);
    value(await moveCategory(officer, { categoryId: third, version: 2, direction: "up" }));
    expect(await order()).toEqual([third, category.id, second]);
    expect(codes(await moveCategory(officer, { categoryId: third, version: 3, direction: "up" }))).toEqual([
      "category.at-the-end",
    ]);
    expect(codes(await moveCategory(officer, { categoryId: second, version: 1, direction: "down" }))).toEqual(
      ["category.at-the-end"],
    );
  });
});

describe("the statutory catalog of an agency", () => {
  async function bureauWithCatalog() {
    const bureau = await makeBureau();
    await db.catalogCategory.deleteMany({ where: { agencyId: bureau.agency.id } });
    const officer = await bureau.staff("officer");
    const input = { agencyId: bureau.agency.id, catalog: "hrss-county" as const };
    return { ...bureau, officer, input, loaded: value(await loadStatutoryCatalog(officer, input)) };
  }
  const idOf = async (agencyId: string, code: string) =>
    (await db.catalogCategory.findUniqueOrThrow({ where: { agencyId_code: { agencyId, code } } })).id;

  it("is loaded whole, once, with printed words in place of ids, and logged", async () => {
    const { agency, officer, input, loaded } = await bureauWithCatalog();
    expect(loaded.categories).toBe(hrssCountyCatalog.categories.length);
    expect(codes(await loadStatutoryCatalog(officer, input))).toEqual(["catalog.not-empty"]);
    const leaf = await getCategory(officer, await idOf(agency.id, "a01-01"));
    expect(leaf).toMatchObject({
      parent: { name: "行政法规、规章和规范性文件" },
      channels: ["政府网站", "公开查阅点", "公开栏（纸质）"],
      levels: ["县级"],
      audience: "全社会",
      freshnessDays: 183,
      presentation: "column",
    });
    expect(leaf?.elements.startsWith("标题；文号；")).toBe(true);
    expect(await auditTrail(`agency:${agency.id}`)).toEqual(["catalog.loaded"]);
  });

  it("shows coverage over columns, counts carried upwards, and which ones wait for news", async () => {
    const { agency, officer } = await bureauWithCatalog();
    await publish(agency.id, await idOf(agency.id, "a01-01"), "2016-01-04T09:00:00+08:00");
    await publish(agency.id, await idOf(agency.id, "a01-02"), "2017-03-01T09:00:00+08:00");
    await publish(agency.id, await idOf(agency.id, "a01-02"), "2017-03-09T23:30:00+08:00", true);
    const catalog = await catalogFor(officer);
    const columns = hrssCountyCatalog.categories.filter(
      (one) => one.kind === "leaf" && one.presentation === "column",
    );
    expect(catalog?.coverage).toEqual({
      columns: columns.length,
      filled: 2,
      blank: columns.length - 2,
      stale: 1,
      notApplicable: 2,
      matters: 94,
    });
    expect(catalog?.roots.find(({ code }) => code === "a01")).toMatchObject({
      count: 2,
      newestOn: "2017-03-01",
      state: null,
    });
    const stale = await staleCategories(officer);
    expect(stale.find(({ code }) => code === "a01-01")).toEqual({
      code: "a01-01",
      name: "行政规范性文件",
      newestOn: "2016-01-04",
      freshnessDays: 183,
    });
    expect(stale.some(({ code }) => code === "a01-02")).toBe(false);
    expect(stale.find(({ code }) => code === "news")).toMatchObject({ newestOn: null, freshnessDays: 14 });
    expect(stale.every(({ code }) => !code.startsWith("a11-e"))).toBe(true);
  });

  it("offers the lowest applicable categories with the way that leads there", async () => {
    const { agency } = await bureauWithCatalog();
    const options = await categoryOptions(agency.id);
    expect(options).toHaveLength(hrssCountyCatalog.categories.filter(({ kind }) => kind === "leaf").length);
    expect(options[0]?.label).toBe("行政法规、规章和规范性文件 › 行政规范性文件");
  });

  it("is shown to those who may see it, of their own agency, and to the operator for the site's", async () => {
    const { staff, officer } = await bureauWithCatalog();
    expect(await staleCategories(await staff("sysadmin"))).toEqual([]);
    await expect(catalogFor(await staff("auditor"))).rejects.toThrow(ForbiddenError);
    expect((await catalogFor(await staff("drafter")))?.agency).toEqual((await catalogFor(officer))?.agency);
    const first = await db.agency.findFirstOrThrow({ orderBy: { createdAt: "asc" } });
    expect((await catalogFor(operatorActor(TEST_NOW)))?.agency.id).toBe(first.id);
  });
});

it("the words that editors choose from are those of the data", () => {
  expect(hrssCountyCatalog.channels.map(({ name }) => name)).toEqual([...CHANNELS]);
  expect(statisticsTopics.map(({ name }) => name)).toEqual([...STATISTICS_TOPICS]);
  expect(hrssCountyCatalog.levels.map(({ name }) => name)).toEqual([...CATALOG_LEVELS]);
});
