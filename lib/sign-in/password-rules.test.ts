import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashPassword, passwordFits } from "./password-hash";
import { passwordIssues } from "./password-rules";

const PERSON = { name: "林青竹", email: "lin.qingzhu@renshe.example" };
const problems = (password: string, rule: "classes" | "length" = "classes") =>
  passwordIssues(password, PERSON, rule).map((issue) => issue.code);

describe("a password", () => {
  test.each(["Zhulin-Qf48", "correct7Horse-battery", "山高Aa水长1风清月明夜", "tR7$kq2Lmz"])(
    "%s is accepted",
    (password) => {
      expect(problems(password)).toEqual([]);
    },
  );

  test.each([
    ["Ab1-Ab2-C", "password.short"],
    ["abcdefgh-jklm", "password.classes"],
    ["ABCDEFGH1234", "password.classes"],
    ["Password123!", "password.common"],
    ["P@ssw0rd2026!", "password.common"],
    ["1qaz2wsx3edC", "password.common"],
    ["Welcome#2026", "password.common"],
    ["Aa1Aa1Aa1Aa1", "password.common"],
    ["Qingzhu-2026-x", "password.personal"],
    ["Renshe-2026-xyz", "password.personal"],
    ["林青竹Abc123456", "password.personal"],
    [`Aa1-${"x7Kq".repeat(40)}`, "password.long"],
  ])("%s is refused: %s", (password, code) => {
    expect(problems(password)).toEqual([code]);
  });

  test("of one class is accepted where length is the rule, from 12 characters", () => {
    expect(problems("seven winds blow", "length")).toEqual([]);
    expect(problems("sevenwinds1", "length")).toEqual(["password.short"]);
  });

  test("is never too long or too odd to be judged", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => Array.isArray(problems(text))),
    );
  });
});

describe("the stored form", () => {
  test("is argon2id with 19 MiB and two passes", async () => {
    expect(await hashPassword("x")).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test("fits its password only, however the characters were composed", async () => {
    const stored = await hashPassword("caf\u00e9-Aa1");
    expect(await passwordFits(stored, "cafe\u0301-Aa1")).toBe(true);
    expect(await passwordFits(stored, "cafe-Aa1")).toBe(false);
    expect(await passwordFits(null, "cafe-Aa1")).toBe(false);
  });
});
