import { describe, expect, test } from "vitest";
import { halfWidth } from "./half-width";
import { findIdNumbers, findOldIdNumbers, isIdNumber } from "./id-number";
import { sampleCreditCode, sampleIdNumber } from "./sample-numbers";
import { isSocialCreditCode } from "./social-credit-code";

const ID = sampleIdNumber("35040319800101123");
const ID_WITH_X = sampleIdNumber("35040319900307211");

const find = (text: string) => findIdNumbers(halfWidth(text));
const findOld = (text: string) => findOldIdNumbers(halfWidth(text));

test("the samples are what they are meant to be", () => {
  expect(ID).toMatch(/^\d{18}$/);
  // The example of the standard itself (GB 11643—1999).
  expect(isIdNumber("11010519491231002X")).toBe(true);
  expect(isIdNumber("440524188001010014")).toBe(false);
  expect(isSocialCreditCode(sampleCreditCode("11350403003650123"))).toBe(true);
});

describe("an 18-digit number is found", () => {
  const split =
    (...sizes: number[]) =>
    (separator: string) => {
      let at = 0;
      return sizes
        .map((size) => {
          const group = ID.slice(at, at + size);
          at += size;
          return group;
        })
        .join(separator);
    };
  test.each([
    ["alone", ID],
    ["in a sentence", `申请人张某，身份证号码${ID}，已受理。`],
    ["glued to a name", `张三${ID}李四`],
    ["beside other figures", `1 ${ID} 1200.00`],
    ["after a serial number and a tab", `12\t${ID}\t2018`],
    ["in groups with spaces", split(6, 8, 4)(" ")],
    ["in groups with hyphens", split(6, 8, 4)("-")],
    ["in groups with full-width hyphens", split(6, 8, 4)("－")],
    ["in six groups", split(6, 4, 2, 2, 4)(" ")],
    ["letter-spaced, as a PDF gives it", split(...Array(18).fill(1))(" ")],
    ["broken over two lines", `${ID.slice(0, 14)}\n${ID.slice(14)}`],
    ["with an invisible character inside", `${ID.slice(0, 6)}\u200b${ID.slice(6)}`],
    [
      "in full-width digits",
      [...ID].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(""),
    ],
  ])("%s", (_, text) => {
    expect(find(text)).toEqual([
      expect.objectContaining({
        code: "personal.id-number",
        level: "block",
        masked: `3504**********${ID.slice(14)}`,
      }),
    ]);
  });

  test("with the position and length of what stands in the text", () => {
    const text = `号码：${split(6, 8, 4)(" ")}。`;
    const [found] = find(text);
    expect(text.slice(found?.index, (found?.index ?? 0) + (found?.length ?? 0))).toBe(split(6, 8, 4)(" "));
  });

  test("with its last place an X, an x or a full-width X", () => {
    const withX = "11010519491231002X";
    for (const text of [withX, withX.replace("X", "x"), withX.replace("X", "Ｘ")])
      expect(find(text)).toEqual([expect.objectContaining({ masked: "1101**********002X" })]);
  });

  test("two of them side by side are two", () => {
    expect(find(`${ID} ${ID_WITH_X}`)).toHaveLength(2);
  });
});

describe("what is no resident id number", () => {
  const wrongCheck = ID.slice(0, 17) + ((Number(ID[17]) + 1) % 10);
  test.each([
    ["a wrong check digit", wrongCheck],
    ["an impossible birthday", sampleIdNumber("35040319800230123")],
    ["a birthday in another century", sampleIdNumber("35040317800101123")],
    ["an unknown province", sampleIdNumber("99040319800101123")],
    ["a part of a longer number", `${ID}9`],
    ["the tail of a longer number", `7${ID}`],
    ["a masked number", `${ID.slice(0, 4)}**********${ID.slice(14)}`],
    ["an index number", "11350403003650123A/2018-00001"],
    ["a social credit code", sampleCreditCode("11350403003650123")],
  ])("%s", (_, text) => {
    expect(find(text)).toEqual([]);
  });

  test("a permit number of the same build is a question, not a refusal", () => {
    const permit = sampleIdNumber("35040320180119010");
    expect(find(`建筑工程施工许可证编号：${permit}`)).toEqual([
      expect.objectContaining({ code: "personal.id-number-like", level: "accept" }),
    ]);
    expect(find(`许可证持有人身份证号：${permit}`)).toEqual([expect.objectContaining({ level: "block" })]);
  });
});

describe("a 15-digit number", () => {
  test("after its label is certain", () => {
    expect(findOld("身份证号：350403800101123")).toEqual([
      expect.objectContaining({ code: "personal.old-id-number", level: "block", masked: "3504*******1123" }),
    ]);
  });
  test("without a label is a question, for it has no check digit", () => {
    expect(findOld("张三 350403800101123")).toEqual([expect.objectContaining({ level: "accept" })]);
  });
  test.each([
    ["a business registration number", "注册号：350403600123456"],
    ["a number without a birthday", "350403809901123"],
    ["a part of a longer number", "3504038001011231"],
    ["an amount", "350403800101123.50"],
  ])("is not %s", (_, text) => {
    expect(findOld(text)).toEqual([]);
  });
});
