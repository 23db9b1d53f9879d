import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it, vi } from "vitest";
import { makeBureau } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { publishOn, withdraw } from "@/lib/testing/publish-on";
import { siteMap, siteMapPart } from "./site-map";

useDatabase();
vi.stubEnv("BASE_URL", "https://www.example.gov.cn");

type Entry = { path: string; lastmod: string | undefined };

/** The addresses of a file, read as a search engine does: strictly. */
function entriesOf(body: string | null, root: "urlset" | "sitemapindex"): Entry[] {
  const problems: string[] = [];
  const errorHandler = (_level: string, message: string) => problems.push(message);
  const document = new DOMParser({ errorHandler }).parseFromString(body ?? "", "text/xml");
  expect(problems).toEqual([]);
  expect(document.documentElement?.tagName).toBe(root);
  const elements = Array.from(document.getElementsByTagName(root === "urlset" ? "url" : "sitemap"));
  return elements.map((element) => ({
    path: new URL(element.getElementsByTagName("loc")[0]?.textContent ?? "").pathname,
    lastmod: element.getElementsByTagName("lastmod")[0]?.textContent ?? undefined,
  }));
}

describe("the site map", () => {
  it("of a small site is one file with the day of every change", async () => {
    const bureau = await makeBureau();
    const ids = [await publishOn(bureau, "2016-05-05"), await publishOn(bureau, "2016-06-06")];
    const entries = entriesOf(await siteMap(bureau.agency.id), "urlset");
    const records = entries.filter(({ path }) => path.startsWith("/disclosure/items/"));
    expect(records.map(({ path }) => path)).toEqual(ids.reverse().map((id) => `/disclosure/items/${id}`));
    for (const { lastmod } of records) expect(lastmod).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(entries).toContainEqual({ path: "/disclosure/catalog/11-1", lastmod: "2016-06-06" });
    expect(entries.map(({ path }) => path)).toEqual(expect.arrayContaining(["/", "/agency", "/site-map"]));
    expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
  });

  it("of a large site is an index whose parts hold every visible record once", async () => {
    const bureau = await makeBureau();
    const ids: number[] = [];
    for (let count = 0; count < 7; count++) ids.push(await publishOn(bureau, "2016-05-05"));
    const [first = 0] = ids;
    await withdraw(bureau, first, "数据有误。");
    const partSize = 3;
    const index = entriesOf(await siteMap(bureau.agency.id, partSize), "sitemapindex");
    expect(index[0]?.path).toBe("/sitemap/pages.xml");
    const found: string[] = [];
    for (const { path, lastmod } of index) {
      expect(lastmod).toBeDefined();
      const part = await siteMapPart(bureau.agency.id, path.slice("/sitemap/".length), partSize);
      found.push(...entriesOf(part, "urlset").map((entry) => entry.path));
    }
    const records = found.filter((path) => path.startsWith("/disclosure/items/"));
    expect(records.sort()).toEqual(
      ids
        .slice(1)
        .map((id) => `/disclosure/items/${id}`)
        .sort(),
    );
    expect(found).toContain("/disclosure/catalog");
  });

  it.each(["0.xml", "999999.xml", "1.xml.gz", "-1.xml", "1e3.xml", "pages", "", "../1.xml"])(
    "has no part %s",
    async (file) => {
      const bureau = await makeBureau();
      expect(await siteMapPart(bureau.agency.id, file)).toBeNull();
    },
  );
});
