import { describe, expect, it } from "vitest";
import { makeBureau, TEST_NOW } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { findRecords, type SearchSort } from "./find-records";
import { type Evidence, ranked, scoreOf } from "./ranking-rules";
import { parseQuery } from "./search-query";
import { insertRecord, type TestRecord } from "./test-records";

useDatabase();

const on = (day: string) => new Date(`${day}T09:00:00+08:00`);

async function order(typed: string, records: TestRecord[], sort: SearchSort = "relevance", most = 100) {
  const { agency } = await makeBureau();
  const names = new Map<number, string>();
  for (const record of records) {
    const id = await insertRecord({ ...record, agencyId: agency.id });
    names.set(id, record.indexNumber ?? "");
  }
  const scope = { agencyIds: [agency.id] };
  const found = await findRecords(parseQuery(typed), scope, sort, TEST_NOW, most);
  return { names: found.records.map(({ id }) => names.get(id)), isCapped: found.isCapped };
}

let serial = 0;
const record = (name: string, facts: Partial<TestRecord>): TestRecord => {
  serial += 1;
  return { agencyId: "", ...facts, indexNumber: `${name}/${serial}` };
};
const named = (names: (string | undefined)[]) => names.map((name) => name?.split("/")[0]);

describe("what is shown first", () => {
  it("is the title that says it, before a text that says it often, before one that says it once", async () => {
    const { names } = await order("失业保险金", [
      record("once", { bodyText: "失业保险金" }),
      record("often", { bodyText: "失业保险金，失业保险金，失业保险金的领取。" }),
      record("title", { title: "失业保险金申领办法", publishedAt: on("2011-01-01") }),
    ]);
    expect(named(names)).toEqual(["title", "often", "once"]);
  });

  it("is the record of that number before those that cite it, however often", async () => {
    const { names } = await order("云人社[2012]3号", [
      record("citing", {
        title: "关于贯彻云人社〔2012〕3号文件的通知",
        bodyText: "云人社〔2012〕3号。".repeat(4),
      }),
      record("own", {
        title: "关于补贴的通知",
        documentNumber: "云人社〔2012〕3号",
        publishedAt: on("2012-05-01"),
      }),
    ]);
    expect(named(names)).toEqual(["own", "citing"]);
  });

  it("is the newer of two that say the same", async () => {
    const same = { title: "工作动态", bodyText: "工伤认定" };
    const { names } = await order("工伤认定", [
      record("old", { ...same, publishedAt: on("2012-01-01") }),
      record("new", { ...same, publishedAt: on("2017-01-01") }),
    ]);
    expect(named(names)).toEqual(["new", "old"]);
  });

  it("is, of several words, the title with all of them before the title with some", async () => {
    const { names } = await order("农民工 工资", [
      record("none", { title: "动态", bodyText: "农民工的工资" }),
      record("both", { title: "农民工讨薪与工资支付" }),
      record("one", { title: "农民工服务", bodyText: "工资" }),
    ]);
    expect(named(names)).toEqual(["both", "one", "none"]);
  });

  it("is an old title hit also when many newer texts say the word", async () => {
    const newer = Array.from({ length: 12 }, (_, count) =>
      record("text", { bodyText: "职业技能", publishedAt: on(`2016-01-${10 + count}`) }),
    );
    const title = record("title", { title: "职业技能鉴定办法", publishedAt: on("2009-01-01") });
    const { names, isCapped } = await order("职业技能", [title, ...newer], "relevance", 5);
    expect(named(names)[0]).toBe("title");
    expect(names).toHaveLength(6);
    expect(isCapped).toBe(true);
  });

  it.each([
    ["newest", ["c", "b", "a"]],
    ["oldest", ["a", "b", "c"]],
  ] as const)("follows the date alone when asked for the %s", async (sort, expected) => {
    const { names } = await order(
      "就业",
      [
        record("b", { title: "就业", publishedAt: on("2015-01-01") }),
        record("c", { bodyText: "就业", publishedAt: on("2016-01-01") }),
        record("a", { bodyText: "就业就业", publishedAt: on("2014-01-01") }),
      ],
      sort,
    );
    expect(named(names)).toEqual(expected);
  });
});

describe("the score", () => {
  const base: Evidence = {
    id: 1,
    at: TEST_NOW.getTime() / 1000,
    isOwnNumber: false,
    wordsInTitle: 0,
    occurrences: 1,
  };

  it.each([
    ["its own number", { isOwnNumber: true }],
    ["a word in the title", { wordsInTitle: 1 }],
    ["more occurrences", { occurrences: 2 }],
  ])("rises with %s", (_, change) => {
    expect(scoreOf({ ...base, ...change }, 1, TEST_NOW)).toBeGreaterThan(scoreOf(base, 1, TEST_NOW));
  });

  it("falls with age and does not rise with a date in the future", () => {
    const year = 365 * 86_400;
    const now = scoreOf(base, 1, TEST_NOW);
    expect(scoreOf({ ...base, at: base.at - year }, 1, TEST_NOW)).toBeLessThan(now);
    expect(scoreOf({ ...base, at: base.at + year }, 1, TEST_NOW)).toBe(now);
  });

  it("leaves equals in the same order every time", () => {
    const equals = [3, 1, 2].map((id) => ({ ...base, id }));
    expect(ranked(equals, 1, TEST_NOW).map(({ id }) => id)).toEqual([3, 2, 1]);
  });
});
