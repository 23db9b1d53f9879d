import { describe, expect, test } from "vitest";
import { wholeDay, writtenDayAt } from "./written-day";

describe("writtenDayAt", () => {
  test.each([
    ["2018-01-19", "2018-01-19", undefined],
    ["2018-1-9 8:05", "2018-01-09", "2018-01-09 08:05"],
    ["2018-01-19 10:30:22 来源：局", "2018-01-19", "2018-01-19 10:30"],
    ["2018/01/19T10：30", "2018-01-19", "2018-01-19 10:30"],
    ["2018.1.19", "2018-01-19", undefined],
    ["2018年1月19日", "2018-01-19", undefined],
    ["2018 年 1 月 19 日 10:30", "2018-01-19", "2018-01-19 10:30"],
    ["20180119", "2018-01-19", undefined],
    ["二〇一八年十二月三十一日", "2018-12-31", undefined],
    ["二○一八年一月十九日", "2018-01-19", undefined],
    ["二零一八年十月二十日", "2018-10-20", undefined],
    ["2018-01-19 25:00", "2018-01-19", undefined],
  ])("reads %s", (text, day, minute) => {
    const found = writtenDayAt(text);
    expect([found?.day, found?.minute]).toEqual([day, minute]);
  });

  test.each([
    "",
    "2018-02-30",
    "2018年13月1日",
    "1月19日",
    "201801",
    "发布于2018-01-19",
    "二〇一八年一月",
    "201801191",
  ])("finds no day at the beginning of “%s”", (text) => {
    expect(writtenDayAt(text)).toBeNull();
  });

  test.each([
    ["2018年1月19日", true],
    ["  2018-01-19 10:30 ", true],
    ["2018年1月19日起施行", false],
  ])("knows whether “%s” is nothing but a day", (text, whole) => {
    expect(wholeDay(text) !== null).toBe(whole);
  });
});
