import { describe, expect, test } from "vitest";
import { findBankCards, passesLuhn } from "./bank-card";
import { sampleCardNumber, sampleCreditCode, sampleIdNumber } from "./sample-numbers";

const CARD = sampleCardNumber("622202140200123456");
const CREDIT_CARD = sampleCardNumber("622588012345678");

test("Luhn's own example passes, a changed digit does not", () => {
  expect(passesLuhn("79927398713")).toBe(true);
  expect(passesLuhn("79927398710")).toBe(false);
  expect(passesLuhn("")).toBe(false);
});

describe("a card number is found", () => {
  test.each([
    ["of 19 digits", CARD],
    ["of 16 digits", CREDIT_CARD],
    ["in a sentence", `汇入账户${CARD}（农信社）。`],
    ["in groups of four", CARD.replace(/(\d{4})(?=\d)/g, "$1 ")],
    ["as 6 and 13 digits", `${CARD.slice(0, 6)} ${CARD.slice(6)}`],
    ["after other figures of a line", `12 ${CARD}`],
  ])("%s", (_, text) => {
    expect(findBankCards(text)).toEqual([
      expect.objectContaining({ code: "personal.bank-card", level: "block" }),
    ]);
  });

  test("masked to its first and last four digits", () => {
    expect(findBankCards(CARD)[0]?.masked).toBe(`6222***********${CARD.slice(-4)}`);
  });
});

describe("a number of a foreign issuer", () => {
  const visa = sampleCardNumber("412345678901234");
  test("is certain after a label", () => {
    expect(findBankCards(`银行卡号 ${visa}`)).toEqual([expect.objectContaining({ level: "block" })]);
  });
  test("is a question without one", () => {
    expect(findBankCards(`编号 ${visa}`)).toEqual([
      expect.objectContaining({ code: "personal.bank-card-like", level: "accept" }),
    ]);
  });
});

describe("what is no card number", () => {
  const gansu = Array.from({ length: 999 }, (_, at) =>
    sampleIdNumber(`62010219800101${String(at + 1).padStart(3, "0")}`),
  );
  test.each([
    ["a wrong check digit", CARD.slice(0, -1) + ((Number(CARD.at(-1)) + 1) % 10)],
    ["a part of a longer number", `${CARD}1`],
    ["an amount", `${CREDIT_CARD}.00 元`],
    ["an unknown issuer", sampleCardNumber("123456789012345")],
    ["a credit code", `统一社会信用代码：${sampleCreditCode("11350403003650123")}`],
    [
      "a resident id number of Gansu that passes Luhn",
      gansu.find((id) => passesLuhn(id.replace("X", "0"))) ?? "",
    ],
    ["a row of figures", "6222 12 40 2001 23456"],
    ["a part of an index number", `11/${CARD}`],
  ])("%s", (_, text) => {
    expect(text).not.toBe("");
    expect(findBankCards(text)).toEqual([]);
  });
});
