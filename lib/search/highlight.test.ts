import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf, type MarkedPart, markedText } from "./highlight";
import { normalText } from "./normal-text";

const written = (parts: readonly MarkedPart[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

describe("marks", () => {
  it.each([
    ["城乡居民养老保险", ["养老"], "城乡居民[养老]保险"],
    ["养老保险养老", ["养老"], "[养老]保险[养老]"],
    ["养老保险", ["养老保", "老保险"], "[养老保险]"],
    ["ＡＢＣ公司", ["abc"], "[ＡＢＣ]公司"],
    ["云人社〔2018〕12号", ["云人社(2018)12号"], "[云人社〔2018〕12号]"],
    ["信 息\n公 开", ["信息公开"], "[信 息\n公 开]"],
    ["㈱", ["株"], "[㈱]"],
    ["😀笑😀", ["😀"], "[😀]笑[😀]"],
    ["<b>养老</b>", ["养老"], "<b>[养老]</b>"],
    ["没有", ["别的"], "没有"],
    ["", ["别的"], ""],
  ])("in %j for %j give %j", (text, phrases, expected) => {
    expect(written(markedText(text, phrases))).toBe(expected);
  });

  it("never change the text, and mark what was looked for and nothing else", () => {
    const some = fc.string({ unit: fc.constantFrom("养", "老", "保", "Ａ", "a", " ", "😀", "(", "〔") });
    fc.assert(
      fc.property(some, fc.array(some, { maxLength: 3 }), (text, words) => {
        const phrases = words.map(normalText).filter((phrase) => phrase !== "");
        const parts = markedText(text, phrases);
        expect(parts.map((part) => part.text).join("")).toBe(text.normalize("NFC"));
        const isThere = phrases.some((phrase) => normalText(text).includes(phrase));
        expect(parts.some((part) => part.marked)).toBe(isThere);
      }),
    );
  });
});

describe("an excerpt", () => {
  const filler = "一二三四五六七八九十".repeat(40);

  it("is the stretch with most of the different words", () => {
    const text = `养老养老养老${filler}养老和补贴${filler}补贴`;
    const excerpt = written(excerptOf(text, ["养老", "补贴"]) ?? []);
    expect(excerpt).toContain("[养老]和[补贴]");
    expect(excerpt.startsWith("……")).toBe(true);
    expect(excerpt.endsWith("……")).toBe(true);
    expect([...excerpt].length).toBeLessThan(140);
  });

  it("is the whole of a short text, on one line", () => {
    expect(written(excerptOf("第一行\n养老", ["养老"]) ?? [])).toBe("第一行 [养老]");
  });

  it("is none where nothing stands", () => {
    expect(excerptOf(filler, ["养老"])).toBeNull();
  });

  it("shows a phrase longer than itself whole", () => {
    const phrase = "长".repeat(100);
    expect(written(excerptOf(`${filler}${phrase}${filler}`, [phrase]) ?? [])).toContain(`[${phrase}]`);
  });
});
