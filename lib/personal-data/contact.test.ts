import { describe, expect, test } from "vitest";
import { findEmails, findHomeAddresses } from "./contact";

describe("e-mail addresses", () => {
  test.each([
    ["请发至 zhangsan@example.com。", "z***@example.com"],
    ["邮箱：li.si-2018@mail.example.cn，电话", "l***@mail.example.cn"],
    ["a@163.com", "a***@163.com"],
  ])("%s is found", (text, masked) => {
    expect(findEmails(text)).toEqual([
      expect.objectContaining({ code: "personal.email", level: "accept", masked }),
    ]);
  });

  test.each([["xxgk@chengxi.gov.cn"], ["服务@"], ["@某某"], ["3@2"], ["邮箱 rsj@chengxi.gov.cn"]])(
    "%s is not",
    (text) => {
      expect(findEmails(text)).toEqual([]);
    },
  );
});

describe("home addresses", () => {
  test.each([
    ["住新市小区12号楼3单元502室"],
    ["阳光花园3幢502室"],
    ["新市中路88号3栋2单元301"],
    ["白沙镇洋山村3组15号"],
    ["家庭住址：白沙镇洋山村15号"],
    ["某街道某某新村 12 栋 301 室"],
  ])("%s is found", (text) => {
    expect(findHomeAddresses(text)).toContainEqual(
      expect.objectContaining({ code: "personal.home-address", level: "accept" }),
    );
  });

  test.each([
    ["澄溪路12号行政服务中心3楼302室"],
    ["区政府大院2号楼302室"],
    ["新市中路88号"],
    ["白沙镇洋山村15户完成改造"],
    ["第3组15号提案"],
    ["会议地点：综合办公楼3号楼2单元201室"],
  ])("%s is not", (text) => {
    expect(findHomeAddresses(text)).toEqual([]);
  });

  test("the mask keeps only the beginning", () => {
    expect(findHomeAddresses("阳光花园3幢502室")[0]?.masked).toBe("阳光花园3幢****");
  });
});
