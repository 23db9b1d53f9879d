import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayIn, instantIn, isRoundedNumber, wordsIn, writtenInstant, writtenWords } from "./cell-rules";

describe("a day in a cell", () => {
  it.each([
    ["2017-01-19", "2017-01-19"],
    ["2017/1/19", "2017-01-19"],
    ["2017.1.9", "2017-01-09"],
    ["2017年1月19日", "2017-01-19"],
    ["２０１７年１月１９日", "2017-01-19"],
    ["20170119", "2017-01-19"],
    ["2017-01-19 09:30", "2017-01-19"],
    ["二〇一七年一月十九日", "2017-01-19"],
    ["2017-02-30", null],
    ["2017-13-01", null],
    ["1/19/2017", null],
    ["2017年1月", null],
    ["2017", null],
    ["42754", null],
    ["昨天", null],
    ["2017-01-19左右", null],
  ])("%s is %s", (text, day) => {
    expect(dayIn(text)).toBe(day);
  });
});

describe("an instant in a cell", () => {
  it.each([
    ["2017-01-19", "2017-01-18T16:00:00.000Z"],
    ["2017/1/19 9:05", "2017-01-19T01:05:00.000Z"],
    ["2017-01-19 09：05", "2017-01-19T01:05:00.000Z"],
    ["2017-01-19 23:59:59", "2017-01-19T15:59:00.000Z"],
  ])("%s is %s", (text, at) => {
    expect(instantIn(text)?.toISOString()).toBe(at);
  });

  it("is written so that it is read again to the minute", () => {
    const minutes = fc.integer({ min: Date.UTC(1995, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const at = new Date(minute * 60_000);
        expect(instantIn(writtenInstant(at))).toEqual(at);
      }),
    );
  });
});

describe("words of one cell", () => {
  it.each([
    ["社会保险；就业", ["社会保险", "就业"]],
    ["社会保险;就业;", ["社会保险", "就业"]],
    ["社会保险、就业，创业", ["社会保险", "就业", "创业"]],
    ["就业、创业；社会保险", ["就业、创业", "社会保险"]],
    ["就业\n社会保险", ["就业", "社会保险"]],
    ["", []],
    ["；", []],
  ])("%j are %j", (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it("are written so that they are read again", () => {
    const word = fc
      .string({ unit: fc.constantFrom("甲", "乙", "、", "，", ",", "a"), minLength: 1 })
      .filter((text) => text.trim() === text);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        expect(wordsIn(writtenWords(words))).toEqual(words);
      }),
    );
  });
});

it.each([
  ["9.90101E+17", true],
  ["1E+20", true],
  ["人社〔2017〕1号", false],
  ["20170001", false],
])("%s was rounded by a spreadsheet program: %s", (text, rounded) => {
  expect(isRoundedNumber(text)).toBe(rounded);
});
