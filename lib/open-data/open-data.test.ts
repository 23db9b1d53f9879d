import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db";
import { makeBureau } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { publishOn, withdraw } from "@/lib/testing/publish-on";
import { agencyList } from "./agency-schema";
import { agenciesAnswer, dcatAnswer, itemAnswer, itemsAnswer, openApiAnswer } from "./api-answers";
import { preflightResponse } from "./api-response";
import { datasetResponse } from "./dataset-response";
import { DATASETS, findDataset } from "./datasets";
import { type ItemPage, itemDetail, itemPage } from "./item-schema";
import { problem, withdrawnProblem } from "./problem";
import { walkItems } from "./walk-items";

useDatabase();
const ORIGIN = "https://www.example.gov.cn";

let bureau: Awaited<ReturnType<typeof makeBureau>>;
let other: typeof bureau;
const numbers: number[] = [];
let gone: number;

beforeAll(async () => {
  vi.stubEnv("BASE_URL", ORIGIN);
  bureau = await makeBureau({ isPrimary: true });
  other = await makeBureau();
  for (const day of ["2015-03-01", "2016-03-01", "2016-03-01", "2016-05-01", "2017-01-03"])
    numbers.push(await publishOn(bureau, day));
  const child = await db.catalogCategory.create({
    data: { agencyId: bureau.agency.id, parentId: bureau.category.id, code: "11-1-1", name: "养老" },
  });
  numbers.push(await publishOn(bureau, "2017-02-01", { categoryId: child.id, title: "=1+1 失业待遇" }));
  numbers.push(await publishOn(other, "2017-02-02"));
  gone = await publishOn(bureau, "2017-02-03", { title: "秘密词甲乙丙" });
  await withdraw(bureau, gone, "数据有误。");
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  new Request(`${ORIGIN}${path}`, { headers });
const list = async (query = "") =>
  (await (await itemsAnswer(ask(`/api/v1/items${query}`))).json()) as ItemPage;
const idsOf = (page: ItemPage) => page.items.map((item) => item.id);

describe("the list of records", () => {
  it("answers in its own schema, newest first, without what was withdrawn", async () => {
    const page = itemPage.parse(await list());
    expect(page.total).toBe(7);
    expect(idsOf(page)).toEqual([...numbers].reverse());
    expect(page.items[1]).toMatchObject({
      agency: bureau.agency.slug,
      category: { code: "11-1-1", name: "养老" },
      issuedOn: "2017-02-01",
      publishedAt: "2017-02-01T09:30:00+08:00",
      url: `${ORIGIN}/disclosure/items/${numbers[5]}`,
      apiUrl: `${ORIGIN}/api/v1/items/${numbers[5]}`,
    });
    expect(JSON.stringify(page)).not.toContain("秘密词甲乙丙");
  });

  it.each([
    ["?agency=SLUG", 6],
    ["?category=11-1", 7],
    ["?category=11-1-1", 1],
    ["?category=11-1&agency=SLUG", 6],
    ["?kind=disclosure_item", 7],
    ["?kind=notice", 0],
    ["?year=2016", 3],
    ["?year=2016&q=养老保险", 3],
    ["?q=失业待遇", 1],
    ["?q=%25", 0],
    ["?q=秘密词", 0],
    ["?q=%00", 0],
  ])("%s finds %i", async (query, expected) => {
    const page = await list(query.replace("SLUG", bureau.agency.slug));
    expect([page.total, page.items.length]).toEqual([expected, expected]);
  });

  it.each(["", "&q=办理", "&year=2016"])(
    "is walked page by page without gap or repetition%s",
    async (more) => {
      const whole = idsOf(await list(`?pageSize=100${more}`));
      const walked: number[] = [];
      let query: string | null = `?pageSize=2${more}`;
      while (query !== null) {
        const page: ItemPage = await list(query);
        walked.push(...idsOf(page));
        query = page.next && new URL(page.next).search;
      }
      expect(walked).toEqual(whole);
      expect(whole.length).toBeGreaterThan(2);
    },
  );

  it("is not shifted by what is published while somebody walks it", async () => {
    const first = await list("?pageSize=3");
    const late = await publishOn(bureau, "2017-03-01");
    const second = await list(new URL(first.next ?? "").search);
    expect(idsOf(second)).toEqual([...numbers].reverse().slice(3, 6));
    await withdraw(bureau, late, "仅供测试。");
  });

  it.each(["?year=0", "?pageSize=-5", "?agency=nobody", "?category=nothing", "?cursor=x", "?kind=x"])(
    "%s is told in one sentence",
    async (query) => {
      const response = await itemsAnswer(ask(`/api/v1/items${query}`));
      expect(response.status).toBe(400);
      expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      expect(problem.parse(await response.json()).detail).toMatch(/^[^。]+。$/);
    },
  );

  it("is answered with 304 until something changes", async () => {
    const first = await itemsAnswer(ask("/api/v1/items"));
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const again = await itemsAnswer(ask("/api/v1/items", { "if-none-match": `"other", ${etag}` }));
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
    const late = await publishOn(bureau, "2017-03-02");
    const changed = await itemsAnswer(ask("/api/v1/items", { "if-none-match": etag }));
    expect(changed.status).toBe(200);
    await withdraw(bureau, late, "仅供测试。");
  });
});

describe("one record", () => {
  it("is whole, in its own schema", async () => {
    const response = await itemAnswer(ask("/"), String(numbers[0]));
    const item = itemDetail.parse(await response.json());
    expect(item).toMatchObject({ id: numbers[0], text: "各乡镇均可办理。", channels: ["政府网站"] });
    expect(item.permanentUrl).toBe(`${ORIGIN}/i/${item.indexNumber}`);
  });

  it("that was withdrawn answers 410 with its dated reason and nothing of its text", async () => {
    const response = await itemAnswer(ask("/"), String(gone));
    expect([response.status, response.headers.get("cache-control")]).toEqual([410, "no-store"]);
    const body = withdrawnProblem.parse(await response.json());
    expect(body).toMatchObject({ reason: "数据有误。", withdrawnAt: "2017-03-14T10:01:00+08:00" });
    expect(JSON.stringify(body)).not.toContain("各乡镇");
  });

  it.each(["0", "-1", "1.0", "99999999", "9999999999", "%00", "1 or 1=1", "", "001"])(
    "there is none under %s",
    async (id) => {
      const response = await itemAnswer(ask("/"), id);
      expect([response.status, problem.parse(await response.json()).status]).toEqual([404, 404]);
    },
  );
});

describe("the agencies", () => {
  it("are all told of, the site's own first, with what each has disclosed", async () => {
    const body = agencyList.parse(await (await agenciesAnswer(ask("/"))).json());
    expect(body.agencies.map(({ id, itemCount }) => [id, itemCount])).toEqual([
      [bureau.agency.slug, 6],
      [other.agency.slug, 1],
    ]);
  });
});

describe("the description", () => {
  it("refers to nothing that is not in it and names every parameter that is read", async () => {
    const api = await (await openApiAnswer(ask("/"))).json();
    expect(api.openapi).toMatch(/^3\.1\.\d$/);
    const references = [...JSON.stringify(api).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, to]) => to ?? "");
    expect(references.length).toBeGreaterThan(5);
    for (const reference of references) {
      const target = reference.split("/").reduce((at, step) => at?.[step], api);
      expect(target, reference).toBeTypeOf("object");
    }
    const names = api.paths["/items"].get.parameters.map((parameter: { name: string }) => parameter.name);
    expect(names).toEqual(["agency", "category", "kind", "year", "q", "pageSize", "cursor"]);
    const operations = Object.values<{ get: { operationId: string } }>(api.paths);
    expect(new Set(operations.map(({ get }) => get.operationId)).size).toBe(operations.length);
    expect(JSON.stringify(api.components.schemas)).not.toMatch(/"\$(schema|id)"/);
    expect(api.components.schemas.ItemPage.properties.items.items).toEqual({
      $ref: "#/components/schemas/ItemSummary",
    });
  });

  it("allows other sites' pages to ask", () => {
    const { status, headers } = preflightResponse();
    expect([status, headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
    expect(headers.get("access-control-allow-headers")).toBe("if-none-match");
  });
});

describe("the data sets", () => {
  it.each(DATASETS.map(({ id }) => id))(
    "%s says the same in CSV and in JSON, by its dictionary",
    async (id) => {
      const found = findDataset(`${id}.csv`);
      if (!found) throw new Error("no such data set");
      const json = await datasetResponse(found.dataset, "json").json();
      const csv = parse(await datasetResponse(found.dataset, "csv").text(), { bom: true }) as string[][];
      expect(csv[0]).toEqual(found.dataset.fields.map(({ label }) => label));
      expect(csv).toHaveLength(json.rows.length + 1);
      expect(json.rows.length).toBeGreaterThan(1);
      for (const row of json.rows)
        expect(Object.keys(row)).toEqual(json.fields.map((f: { name: string }) => f.name));
      const names = found.dataset.fields.map(({ name }) => name);
      expect([new Set(names).size, new Set(csv[0]).size]).toEqual([names.length, names.length]);
    },
  );

  it("give no spreadsheet a formula to compute, and none of what was withdrawn", async () => {
    const items = findDataset("items.csv");
    if (!items) throw new Error("no such data set");
    const text = await datasetResponse(items.dataset, "csv").text();
    expect(text).toContain(",'=1+1 失业待遇,");
    expect(text).not.toContain("秘密词甲乙丙");
    const json = await datasetResponse(items.dataset, "json").json();
    expect(json.rows.map((row: { id: number }) => row.id)).toEqual([...numbers].sort((a, b) => a - b));
    expect(json.rows.at(-2).title).toBe("=1+1 失业待遇");
  });

  it.each([1, 2, 3, 7, 500])("are walked in pages of %i without gap or repetition", async (pageSize) => {
    const walked: number[] = [];
    for await (const page of walkItems(pageSize)) walked.push(...page.map(({ id }) => id));
    expect(walked).toEqual([...numbers].sort((a, b) => a - b));
  });

  it.each(["items.xml", "items", "../items.csv", "__proto__.csv", ""])("%s is none", (file) => {
    expect(findDataset(file)).toBeNull();
  });

  it("are in the catalog, each with a file in every format", async () => {
    const response = await dcatAnswer(ask("/"));
    expect(response.headers.get("content-type")).toMatch(/^application\/ld\+json/);
    const catalog = await response.json();
    expect(catalog["@type"]).toBe("dcat:Catalog");
    const files = catalog["dcat:dataset"].flatMap((set: Record<string, Record<string, unknown>[]>) =>
      (set["dcat:distribution"] ?? []).map((file) => (file["dcat:downloadURL"] as { "@id": string })["@id"]),
    );
    expect(files).toHaveLength(DATASETS.length * 2);
    for (const file of files)
      expect(findDataset(file.slice(`${ORIGIN}/open-data/`.length)), file).not.toBeNull();
    expect(catalog["dct:modified"]["@value"]).toMatch(/\+08:00$/);
  });
});
