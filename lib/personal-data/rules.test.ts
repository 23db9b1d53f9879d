import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskPersonalData } from "./mask";
import { findPersonalData } from "./rules";
import { sampleCardNumber, sampleCreditCode, sampleIdNumber } from "./sample-numbers";

const pad = (value: number, length: number) => String(value).padStart(length, "0");

const provinces = fc.constantFrom("11", "13", "21", "31", "35", "36", "44", "51", "62", "65");
const birthdays = fc
  .tuple(
    fc.integer({ min: 1930, max: 2020 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}${pad(month, 2)}${pad(day, 2)}`);
const idNumbers = fc
  .tuple(provinces, fc.integer({ min: 0, max: 9999 }), birthdays, fc.integer({ min: 0, max: 999 }))
  .map(([province, county, birthday, order]) =>
    sampleIdNumber(`${province}${pad(county, 4)}${birthday}${pad(order, 3)}`),
  );
const hanzi = fc
  .array(
    fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code)),
    { maxLength: 12 },
  )
  .map((chars) => chars.join(""));
const separators = fc.constantFrom("", " ", "-", "－", "\u3000", "\u200b", "\n");
const written = fc
  .tuple(idNumbers, separators)
  .map(([id, separator]) => ({ id, text: [id.slice(0, 6), id.slice(6, 14), id.slice(14)].join(separator) }));

describe("a valid id number is always found", () => {
  test("between any Chinese words, in groups or not", () => {
    fc.assert(
      fc.property(hanzi, written, hanzi, (before, { id, text }, after) => {
        const found = findPersonalData(`${before}${text}${after}`);
        expect(found).toContainEqual(
          expect.objectContaining({
            code: "personal.id-number",
            masked: `${id.slice(0, 4)}**********${id.slice(14)}`,
            index: before.length,
            length: text.length,
          }),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test("among the cells of a table with other figures", () => {
    fc.assert(
      fc.property(idNumbers, fc.nat(99999), fc.nat(99999), (id, before, after) => {
        for (const separator of ["\t", " ", "，", "\n"])
          expect(
            findPersonalData(`${before}${separator}${id}${separator}${after}.00`).some(
              ({ code, index }) => code === "personal.id-number" && index === `${before}${separator}`.length,
            ),
          ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("other numbers are never taken for an id number or a bank card", () => {
  const digits = (min: number, max: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((all) => all.join(""));
  const none = (...texts: string[]): void => {
    for (const text of texts) expect(findPersonalData(text).map(({ code }) => code)).toEqual([]);
  };

  test("social credit codes, labelled or not", () => {
    const codes = fc
      .tuple(fc.constantFrom("11", "12", "91", "52"), provinces, digits(4, 4), digits(8, 8))
      .map(([kind, province, county, body]) => sampleCreditCode(`${kind}${province}${county}M${body}`));
    fc.assert(
      fc.property(codes, (code) => {
        none(`统一社会信用代码：${code}`);
        none(code);
      }),
    );
  });

  test("index numbers", () => {
    fc.assert(
      fc.property(digits(8, 8), fc.integer({ min: 1990, max: 2030 }), digits(5, 5), (org, year, order) =>
        none(`索引号：1${org}3650123A/${year}-${order}`),
      ),
    );
  });

  test("document numbers, dates and amounts", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2030 }),
        fc.nat(9999),
        fc.nat(99_999_999),
        (year, order, amount) =>
          none(
            `澄人社〔${year}〕${order}号，${year}年1月9日，${year}-01-09 08:30，${amount}.50元，${amount}万元`,
          ),
      ),
    );
  });

  test("digit strings with a wrong check digit", () => {
    fc.assert(
      fc.property(idNumbers, fc.integer({ min: 1, max: 9 }), (id, step) => {
        const last = id[17] === "X" ? 10 : Number(id[17]);
        const wrong = `${id.slice(0, 17)}${(last + step) % 11 === 10 ? "X" : (last + step) % 11}`;
        expect(findPersonalData(`号码${wrong}`).filter(({ code }) => code === "personal.id-number")).toEqual(
          [],
        );
      }),
    );
  });

  test("very long digit strings", () => {
    fc.assert(fc.property(digits(20, 60), (text) => none(`条码 ${text} 止`)));
  });
});

describe("masking", () => {
  const id = sampleIdNumber("35040319800101123");
  test.each([
    ["一段没有个人信息的话。", "一段没有个人信息的话。"],
    [`张三${id}，电话138 1234 5678。`, `张三3504**********${id.slice(14)}，电话138****5678。`],
    [id, `3504**********${id.slice(14)}`],
    ["", ""],
  ])("%s", (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked);
  });
});

describe("together", () => {
  const id = sampleIdNumber("35040319800101123");
  const card = sampleCardNumber("622202140200123456");
  test("everything is reported once, in the order of the text", () => {
    const text = `张三，${id}，${card}，138-1234-5678，zs@example.com，住阳光花园3幢502室`;
    expect(findPersonalData(text).map(({ code }) => code)).toEqual([
      "personal.id-number",
      "personal.bank-card",
      "personal.mobile-number",
      "personal.email",
      "personal.home-address",
    ]);
  });

  test("no message and no mask carries the number itself", () => {
    for (const datum of findPersonalData(`${id} ${card} 13812345678`)) {
      const shown = datum.masked + datum.message;
      expect(shown).not.toContain(id);
      expect(shown).not.toContain(card);
      expect(shown).not.toContain("13812345678");
    }
  });

  test("an ordinary notice has none", () => {
    expect(
      findPersonalData(
        "澄溪县人力资源和社会保障局2017年政府信息公开工作年度报告。联系电话：0598-8312345，地址：澄溪路12号行政服务中心302室，邮编365000，邮箱 rsj@chengxi.gov.cn。2017年共公开信息118条，12333热线接听13812人次。",
      ),
    ).toEqual([]);
  });

  test("long texts that try the patterns are searched in time", () => {
    const begun = performance.now();
    findPersonalData("138 1234 5678 ".repeat(60_000));
    findPersonalData("3504031980010112 ".repeat(60_000));
    findPersonalData("阳光花园12".repeat(60_000));
    findPersonalData("a".repeat(500_000));
    findPersonalData("1 ".repeat(300_000));
    expect(findPersonalData(`${id}，`.repeat(50_000))).toHaveLength(50_000);
    expect(performance.now() - begun).toBeLessThan(8000);
  });
});
