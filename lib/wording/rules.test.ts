import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { WordingDictionary, WordingEntry } from "./dictionary";
import { dictionaryRows } from "./dictionary-rows";
import { findWording } from "./rules";
import { sampleDictionary } from "./sample-dictionary";
import { wordingDictionarySchema } from "./schema";

const entry = (term: string, more: Partial<WordingEntry> = {}): WordingEntry => ({
  term,
  level: "warn",
  ...more,
});
const dictionary = (entries: WordingEntry[], ignore: string[] = []): WordingDictionary => ({
  entries,
  ignore,
});
const quotes = (text: string, from: WordingDictionary) => findWording(text, from).map(({ quote }) => quote);

describe("a term", () => {
  test("is found with its place, its words and what to write", () => {
    const from = dictionary([entry("帐户", { suggestion: "账户", reason: "错别字", level: "block" })]);
    expect(findWording("核对帐户。", from)).toEqual([
      {
        term: "帐户",
        level: "block",
        index: 2,
        length: 2,
        quote: "帐户",
        message: "“帐户”：错别字，建议改为“账户”。",
        suggestion: "账户",
      },
    ]);
  });

  test("without suggestion asks to look", () => {
    expect(findWording("某词", dictionary([entry("某词")]))[0]?.message).toBe("“某词”：请核对这个用语。");
  });

  test("is found as often as it stands there, in the order of the text", () => {
    const hits = findWording("乙甲乙", dictionary([entry("甲"), entry("乙")]));
    expect(hits.map(({ term, index }) => [term, index])).toEqual([
      ["乙", 0],
      ["甲", 1],
      ["乙", 2],
    ]);
  });

  test("gives way to a longer one that covers it", () => {
    expect(quotes("截止到年底", dictionary([entry("截止"), entry("截止到")]))).toEqual(["截止到"]);
  });

  test("is the same in full and half width, capitals and small letters", () => {
    const from = dictionary([entry("App"), entry("Ｎ95")]);
    expect(quotes("下载ＡＰＰ和n95", from)).toEqual(["ＡＰＰ", "n95"]);
  });
});

describe("an ignored phrase", () => {
  const from = dictionary([entry("按排")], ["按排名", "其他短语"]);
  test("protects the term inside it", () => {
    expect(quotes("按排名录取", from)).toEqual([]);
  });
  test("protects it nowhere else", () => {
    expect(quotes("按排名录取，会议按排如下", from)).toEqual(["按排"]);
  });
  test("does not protect a term that reaches beyond it", () => {
    expect(quotes("按排名", dictionary([entry("按排名单")], ["按排名"]))).toEqual([]);
    expect(quotes("按排名单", dictionary([entry("按排名单")], ["按排名"]))).toEqual(["按排名单"]);
  });
});

describe("a context", () => {
  const after = dictionary([entry("登陆", { context: { after: ["网站", "系统"] } })]);
  test.each([
    ["登陆网站查询", ["登陆"]],
    ["登陆系统", ["登陆"]],
    ["台风登陆沿海", []],
    ["网站登陆", []],
    ["登陆", []],
  ])("after: %s", (text, found) => {
    expect(quotes(text, after)).toEqual(found);
  });

  const both = dictionary([entry("反应", { context: { before: ["群众"], after: ["问题"] } })]);
  test.each([
    ["群众反应问题", ["反应"]],
    ["群众反应热烈", []],
    ["化学反应问题", []],
  ])("before and after: %s", (text, found) => {
    expect(quotes(text, both)).toEqual(found);
  });

  test("with nothing but blanks is none", () => {
    expect(quotes("甲", dictionary([entry("甲", { context: { before: [" "], after: [] } })]))).toEqual([
      "甲",
    ]);
  });
});

test("nothing is found with an empty dictionary, an empty term or an empty text", () => {
  expect(quotes("任何文字", dictionary([]))).toEqual([]);
  expect(quotes("任何文字", dictionary([entry("")]))).toEqual([]);
  expect(quotes("", sampleDictionary)).toEqual([]);
});

test("what is found is always in the text, never overlaps, and stands in order", () => {
  const letters = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "Ａ", "a"), maxLength: 30 });
  const terms = fc.array(
    fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "a"), minLength: 1, maxLength: 4 }),
  );
  fc.assert(
    fc.property(letters, terms, terms, (text, all, ignore) => {
      let end = 0;
      for (const { index, length, quote } of findWording(
        text,
        dictionary(
          all.map((term) => entry(term)),
          ignore,
        ),
      )) {
        expect(text.slice(index, index + length)).toBe(quote);
        expect(index).toBeGreaterThanOrEqual(end);
        end = index + length;
      }
    }),
  );
});

describe("the sample dictionary", () => {
  test.each([
    ["请登陆网站查询帐户余额", ["登陆", "帐户"]],
    ["做为责任单位，既使有困难也要按装到位", ["做为", "既使", "按装"]],
    ["截止目前，其它事项正在布署", ["截止", "其它", "布署"]],
    ["群众反应问题，发布招聘启示", ["反应", "启示"]],
    ["登记帐户", ["帐户"]],
  ])("finds the misprints of: %s", (text, found) => {
    expect(quotes(text, sampleDictionary)).toEqual(found);
  });

  test.each([
    ["台风登陆后，各部门按排名先后既使用财政资金，又使用社会资金。"],
    ["发布署名文章，预防犯罪，究竟争议何在，攻坚难题逐个破解。"],
    ["请在批复盖章后按装修标准执行，截止日期为3月1日，报名截止。"],
    ["把它叫做为民服务，完成份额分配，自身分析到位，交通迅速恢复。"],
    ["居民身份证、账户、其他、报道、部署、安排、作为、即使、截至目前。"],
    ["化学反应、深刻启示、生活必需品、欢度过年。"],
  ])("finds nothing in: %s", (text) => {
    expect(quotes(text, sampleDictionary)).toEqual([]);
  });

  test("suggests nothing that it would report itself", () => {
    for (const { suggestion } of sampleDictionary.entries)
      expect(quotes(`${suggestion}。`, sampleDictionary)).toEqual([]);
  });

  test("has at least sixty entries, none twice", () => {
    const terms = sampleDictionary.entries.map(({ term }) => term);
    expect(terms.length).toBeGreaterThanOrEqual(60);
    expect(new Set(terms).size).toBe(terms.length);
  });

  test("becomes rows with unique keys", () => {
    const rows = dictionaryRows(sampleDictionary);
    expect(rows).toHaveLength(sampleDictionary.entries.length + sampleDictionary.ignore.length);
    expect(new Set(rows.map((row) => [row.kind, row.term, row.before, row.after].join())).size).toBe(
      rows.length,
    );
    expect(rows.find(({ term }) => term === "反应")).toMatchObject({
      kind: "term",
      after: "情况|问题|意见|诉求",
      before: "",
    });
  });
});

describe("a dictionary file", () => {
  const good = { entries: [{ term: "帐户", level: "warn" }], ignore: [] };
  test("of the right shape is taken", () => {
    expect(wordingDictionarySchema.safeParse(good).success).toBe(true);
  });
  test.each([
    ["an unknown key", { ...good, extra: 1 }],
    ["an unknown level", { ...good, entries: [{ term: "帐户", level: "error" }] }],
    ["an empty term", { ...good, entries: [{ term: " ", level: "warn" }] }],
    [
      "a misspelt key of an entry",
      { ...good, entries: [{ term: "帐户", level: "warn", sugestion: "账户" }] },
    ],
    ["an empty context", { ...good, entries: [{ term: "帐户", level: "warn", context: { before: [] } }] }],
    ["no ignore list", { entries: [] }],
  ])("with %s is refused", (_, file) => {
    expect(wordingDictionarySchema.safeParse(file).success).toBe(false);
  });
});
