import { describe, expect, test } from "vitest";
import { halfWidth } from "./half-width";
import { findMobileNumbers } from "./mobile-number";

const find = (text: string) => findMobileNumbers(halfWidth(text));

describe("a mobile number is found", () => {
  test.each([
    ["alone", "13812345678"],
    ["after a name", "张三13812345678"],
    ["after 联系电话", "联系电话：13812345678"],
    ["in groups", "138 1234 5678"],
    ["with hyphens", "138-1234-5678"],
    ["as 4, 4 and 3 digits", "1381-2345-678"],
    ["with the country code", "+86 13812345678"],
    ["with the country code and a hyphen", "86-13812345678"],
    ["in full-width digits", "１３８１２３４５６７８"],
    ["before a comma", "13812345678，请来电"],
    ["at the end of a sentence", "请拨打13812345678."],
    ["beside a landline", "0598-8312345 / 13812345678"],
  ])("%s", (_, text) => {
    expect(find(text)).toEqual([
      expect.objectContaining({ code: "personal.mobile-number", level: "accept", masked: "138****5678" }),
    ]);
  });
});

describe("no mobile number is", () => {
  test.each([
    ["a landline", "0598-8312345"],
    ["a landline without hyphen", "05988312345"],
    ["a service number", "12333、12345、400-813-1234"],
    ["an amount", "13812345678元"],
    ["an amount with decimals", "13812345678.90"],
    ["an amount in groups of three", "13,812,345,678"],
    ["a part of a longer number", "138123456789"],
    ["the tail of a longer number", "20180119138123456789"],
    ["a row of figures", "2017 138 1234 5678 12"],
    ["a number in another range", "12012345678"],
    ["a document number", "澄人社〔2018〕138号"],
    ["a part of an index number", "FZ13812345678"],
  ])("%s", (_, text) => {
    expect(find(text)).toEqual([]);
  });
});
