import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeBureau } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { gramQuery } from "./grams";
import { normalText, tracedText } from "./normal-text";
import { search } from "./search";
import { readSearchAddress, searchHref } from "./search-address";
import { parseQuery } from "./search-query";
import { searchScope } from "./search-scope";
import { insertRecord } from "./test-records";

useDatabase();

describe("a query", () => {
  it.each([
    ["养老保险", [["养老保险"]]],
    ["  养老   保险 ", [["养老", "保险"]]],
    ["养老　保险", [["养老", "保险"]]],
    ['"养老 保险"', [["养老保险"]]],
    ["“养老 保险” 补贴", [["养老保险", "补贴"]]],
    ['"没有合上', [["没有合上"]]],
    ['""', []],
    ["养老 养老保险 养老", [["养老保险"]]],
    ["ＡＢＣ　ａｂｃ", [["abc"]]],
    ["", []],
    [" \n\t ", []],
    ["\u0000\u0007", []],
    ["\u200b\ufeff", []],
    ["\ud800", []],
    ["甲\ud800乙", [["甲乙"]]],
    ["云人社[2018]12", [["云人社(2018)12"]]],
    ["云人社2018年12号", [["云人社2018年12号"], ["云人社(2018)12号"]]],
  ])("%j asks for %j", (typed, alternatives) => {
    expect(parseQuery(typed).alternatives).toEqual(alternatives);
  });

  it("is cut at a hundred characters and eight words, and says so", () => {
    const long = parseQuery("长".repeat(10_000));
    expect([...long.shown]).toHaveLength(100);
    expect(long.isCut).toBe(true);
    const many = parseQuery("甲 乙 丙 丁 戊 己 庚 辛 壬 癸");
    expect(many.alternatives[0]).toHaveLength(8);
    expect(many.isCut).toBe(true);
    expect(parseQuery("短").isCut).toBe(false);
  });

  it("never cuts a character of two halves", () => {
    expect(parseQuery("😀".repeat(200)).shown).toBe("😀".repeat(100));
  });
});

describe("the normal form", () => {
  it("of a part of a text is a part of the form of the text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 6 }), fc.nat(5), (pieces, at) => {
        expect(normalText(pieces.join(""))).toContain(normalText(pieces[at] ?? ""));
      }),
    );
  });

  it("is its own form, and leads back to the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { normal, from, shown } = tracedText(text);
        expect(normal).toBe(normalText(text));
        expect(from).toHaveLength(normal.length);
        expect(from.every((at, index) => at >= (from[index - 1] ?? 0) && at < shown.length)).toBe(true);
      }),
    );
  });
});

describe("a hostile query", () => {
  const HOSTILE = [
    "%",
    "_",
    "\\",
    "'",
    "''",
    '"',
    "';drop table x;--",
    "' or 1=1 --",
    "a & b | !c <-> d:*",
    ":*",
    "!!",
    "()",
    "|&!",
    "！？。，、；：",
    "😀",
    "👨‍👩‍👧",
    "\u0000",
    "\ud800\udc00\ud800",
    "\u202e反",
    "a\u0301\u0301\u0301",
    "<script>alert(1)</script>",
    "{{7*7}}",
    "%00",
    "长".repeat(10_000),
    "' ".repeat(5_000),
    "\\".repeat(100),
    "١٢٣",
    "ﷺ",
    "\uffff\ufffe",
  ];

  it.each(HOSTILE)("(%j) gets a small answer of what it says", async (typed) => {
    const { agency } = await makeBureau();
    const holding = parseQuery(typed).shown;
    const id = await insertRecord({ agencyId: agency.id, title: "标题", bodyText: `甲${holding}乙` });
    const other = await insertRecord({ agencyId: agency.id, title: "标题", bodyText: "丙丁" });
    const address = readSearchAddress({ q: typed, agency: agency.slug });
    const page = await search(address, await searchScope({ isSample: false }, address), new Date());
    const asked = page.query.alternatives.length > 0;
    expect(page.hits.map(({ documentId }) => documentId)).toEqual(asked ? [id] : []);
    expect(page.hits.map(({ documentId }) => documentId)).not.toContain(other);
    expect(JSON.stringify(page).length).toBeLessThan(5_000);
  });

  it("is a lexeme, never syntax", () => {
    expect(gramQuery([["'&|"]])).toBe("('''&'&'&|')");
    expect(gramQuery([["\\"]])).toBe("('\\\\')");
  });
});

describe("the address of a search", () => {
  it.each([
    [{}, { q: "", sort: "relevance", page: 1 }],
    [
      { q: "社保", page: "2", year: "2017", category: "11-1", kind: "notice", agency: "b", sort: "oldest" },
      { q: "社保", page: 2, year: 2017, category: "11-1", kind: "notice", agency: "b", sort: "oldest" },
    ],
    [
      { q: ["甲", "乙"], page: "-1", year: "x", category: "' or 1", sort: "none" },
      { q: "甲", sort: "relevance", page: 1 },
    ],
    [{ page: "999999999" }, { q: "", sort: "relevance", page: 1 }],
  ])("%j is read as %j", (params, expected) => {
    expect(readSearchAddress(params as Parameters<typeof readSearchAddress>[0])).toEqual(expected);
  });

  it("is one for one search, and another page or filter keeps the rest", () => {
    const address = readSearchAddress({ q: "社 保", year: "2017", page: "3" });
    expect(searchHref(address)).toBe("/search?q=%E7%A4%BE+%E4%BF%9D&year=2017");
    expect(searchHref(address, { page: 2 })).toBe("/search?q=%E7%A4%BE+%E4%BF%9D&year=2017&page=2");
    expect(searchHref(address, { year: undefined, kind: "notice" })).toBe(
      "/search?q=%E7%A4%BE+%E4%BF%9D&kind=notice",
    );
    expect(searchHref(readSearchAddress({}))).toBe("/search");
  });
});
