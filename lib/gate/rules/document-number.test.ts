import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanDraft, publishContext } from "@/lib/gate/sample-draft";
import { checkDocumentNumber, correctedDocumentNumber, isDocumentNumber } from "./document-number";

const look = (documentNumber: string | null, issuedOn: string | null = null) =>
  checkDocumentNumber({ ...cleanDraft, documentNumber, issuedOn }, publishContext);

describe("a right document number", () => {
  test.each([
    ["国办发〔2017〕47号"],
    ["国办公开办函〔2019〕61号"],
    ["澄人社〔2018〕12号"],
    ["国令第711号"],
    ["国务院令第711号"],
    ["国家税务总局公告2019年第5号"],
    ["公告2020年第13号"],
    ["无"],
    [""],
    [null],
  ])("%s", (number) => {
    expect(look(number)).toEqual([]);
  });
});

describe("a wrong one is given its right form where that is certain", () => {
  test.each([
    ["round brackets", "澄人社(2018)12号", "澄人社〔2018〕12号"],
    ["full-width round brackets", "澄人社（2018）12号", "澄人社〔2018〕12号"],
    ["square brackets", "澄人社[2018]12号", "澄人社〔2018〕12号"],
    ["lenticular brackets", "澄人社【2018】12号", "澄人社〔2018〕12号"],
    ["small brackets", "澄人社﹝2018﹞12号", "澄人社〔2018〕12号"],
    ["a leading zero", "澄人社〔2018〕012号", "澄人社〔2018〕12号"],
    ["第", "澄人社〔2018〕第12号", "澄人社〔2018〕12号"],
    ["blanks", "澄人社〔2018〕 12 号", "澄人社〔2018〕12号"],
    ["full-width digits", "澄人社〔２０１８〕１２号", "澄人社〔2018〕12号"],
    ["everything at once", "澄人社 ( ２０１８ ) 第 ０12 号", "澄人社〔2018〕12号"],
  ])("%s", (_, wrong, right) => {
    expect(isDocumentNumber(wrong)).toBe(false);
    expect(look(wrong)).toEqual([
      expect.objectContaining({ code: "metadata.document-number", suggestion: right }),
    ]);
  });

  test.each([
    ["a year of two digits", "澄人社〔18〕12号"],
    ["no 号", "澄人社(2018)12"],
    ["no agency", "(2018)12号"],
    ["no number", "澄人社〔2018〕号"],
    ["number nought", "澄人社〔2018〕0号"],
    ["letters", "CRS〔2018〕12号"],
    ["two numbers", "澄人社〔2018〕12号、13号"],
    ["words", "见附件"],
  ])("%s is reported and nothing is guessed", (_, wrong) => {
    expect(look(wrong)).toEqual([expect.not.objectContaining({ suggestion: expect.anything() })]);
  });
});

test("a year apart from the day of issue is a question", () => {
  expect(look("澄人社〔2017〕12号", "2018-01-03")).toEqual([
    expect.objectContaining({ code: "metadata.document-number-year" }),
  ]);
  expect(look("公告2017年第3号", "2018-01-03")).toHaveLength(1);
  expect(look("澄人社〔2018〕12号", "2018-01-03")).toEqual([]);
  expect(look("国令第711号", "2018-01-03")).toEqual([]);
});

test("every corrected number is right, and a right one is left alone", () => {
  const brackets = fc.constantFrom("()", "（）", "[]", "【】", "〔〕", "［］");
  const year = fc.integer({ min: 1950, max: 2049 });
  fc.assert(
    fc.property(brackets, year, fc.integer({ min: 1, max: 99_999 }), fc.boolean(), (pair, y, n, zero) => {
      const written = `澄政办${pair[0]}${y}${pair[1]}${zero ? "0" : ""}${n}号`;
      const right = `澄政办〔${y}〕${n}号`;
      expect(isDocumentNumber(right)).toBe(true);
      expect(correctedDocumentNumber(written)).toBe(written === right ? null : right);
    }),
  );
});
