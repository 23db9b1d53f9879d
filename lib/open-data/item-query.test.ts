import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cursorAfter, readItemQuery } from "./item-query";

const read = (query: string) => readItemQuery(new URLSearchParams(query));

describe("the parameters of a list", () => {
  it("are optional", () => {
    expect(read("")).toEqual({ ok: true, value: { pageSize: 20 } });
  });

  it("are read to what they mean, and others are left alone", () => {
    expect(
      read("agency=abc&category=11-1&kind=notice&year=2017&q=+%E5%85%BB%E8%80%81+&pageSize=100&utm=1"),
    ).toEqual({
      ok: true,
      value: { agency: "abc", category: "11-1", kind: "notice", year: 2017, q: "养老", pageSize: 100 },
    });
  });

  it.each([
    ["year=20170", "year"],
    ["year=1", "year"],
    ["year=2017.5", "year"],
    ["year=", "year"],
    ["pageSize=0", "pageSize"],
    ["pageSize=101", "pageSize"],
    ["pageSize=-1", "pageSize"],
    ["pageSize=1e2", "pageSize"],
    ["agency=%00", "agency"],
    ["agency='or 1=1", "agency"],
    ["category=%00", "category"],
    [`category=${"a".repeat(65)}`, "category"],
    ["kind=__proto__", "kind"],
    ["q=%20", "q"],
    [`q=${"x".repeat(101)}`, "q"],
    ["cursor=abc", "cursor"],
    ["cursor=999999999999999_1", "cursor"],
    ["year=2017&year=2018", "year"],
  ])("%s is refused in one sentence about that parameter", (query, field) => {
    const result = read(query);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.issues).toHaveLength(1);
    expect(result.issues[0]?.field).toBe(field);
    expect(result.issues[0]?.message).toMatch(/^参数 [^。]*。$/);
  });

  it("ten thousand of them are read like none", () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `p${at}=${at}`).join("&");
    expect(read(many)).toEqual(read(""));
  });

  it("never make it throw, whatever they are", () => {
    const names = fc.constantFrom("agency", "category", "kind", "year", "q", "pageSize", "cursor");
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string({ unit: "binary" }))), (pairs) => {
        expect(readItemQuery(new URLSearchParams(pairs))).toHaveProperty("ok");
      }),
    );
  });
});

describe("a cursor", () => {
  it("is read back as the place it was made of", () => {
    const publishedAt = new Date("2017-03-14T09:30:00.123+08:00");
    const result = read(`cursor=${cursorAfter({ publishedAt, documentId: 42 })}`);
    expect(result).toMatchObject({ ok: true, value: { cursor: { at: publishedAt, id: 42 } } });
  });
});
