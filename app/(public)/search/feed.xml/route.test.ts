import { SaxesParser } from "saxes";
import { expect, it } from "vitest";
import { insertRecord } from "@/lib/search/test-records";
import { makeBureau, TEST_NOW } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { GET } from "./route";

useDatabase();

/** The text of every element of that name; a feed that is not well-formed throws. */
function texts(xml: string, name: string): string[] {
  const found: string[] = [];
  let inside = false;
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    inside = tag.name === name;
    if (inside) found.push("");
  });
  parser.on("text", (text) => {
    if (inside) found.push(`${found.pop()}${text}`);
  });
  parser.on("closetag", () => {
    inside = false;
  });
  parser.write(xml).close();
  return found;
}

const feed = async (query: string) =>
  (await GET(new Request(`http://localhost/search/feed.xml${query}`))).text();

it("a search's feed holds the newest of what it finds, and stays well-formed whatever is asked", async () => {
  const { agency } = await makeBureau({ isPrimary: true });
  const at = (minutes: number) => new Date(TEST_NOW.getTime() + minutes * 60_000);
  await insertRecord({ agencyId: agency.id, title: "养老之一", publishedAt: at(1) });
  await insertRecord({ agencyId: agency.id, title: "<养老>&之二", publishedAt: at(2) });
  await insertRecord({ agencyId: agency.id, title: "失业", publishedAt: at(3) });
  const found = await feed("?q=%E5%85%BB%E8%80%81&sort=oldest&page=7");
  expect(texts(found, "title").slice(1)).toEqual(["<养老>&之二", "养老之一"]);
  expect(texts(found, "id")[0]).toMatch(/\/search\?q=%E5%85%BB%E8%80%81$/);
  expect(texts(await feed("?q=%E5%85%BB%E8%80%81&year=2001"), "title")).toHaveLength(1);
  for (const odd of ["", "?q=", "?q=%00%ED%A0%80%26%3C%5D%5D%3E", "?q=%", `?q=${"a".repeat(10_000)}`])
    expect(texts(await feed(odd), "title"), odd).toHaveLength(1);
});
