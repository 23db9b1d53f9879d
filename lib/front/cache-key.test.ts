import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cacheKey } from "./cache-key";

describe("the name under which a page is kept", () => {
  it.each([
    ["/", "/"],
    ["/xxgk/disclosure/items/7", "/xxgk/disclosure/items/7"],
    ["/disclosure/catalog/%E7%A4%BE", "/disclosure/catalog/%E7%A4%BE"],
    ["/search?page=2", "/search?page=2"],
    ["/search?year=2017&page=3&sort=oldest", "/search?page=3&sort=oldest&year=2017"],
  ])("%s is kept as %s", (url, key) => {
    expect(cacheKey(url)).toBe(key);
  });

  it.each([
    ["a word to search for", "/search?q=%E5%85%BB%E8%80%81"],
    ["a parameter nobody knows", "/?utm_source=x"],
    ["a parameter every object has", "/?constructor=x"],
    ["the same parameter twice", "/search?page=2&page=3"],
    ["an empty parameter", "/search?year="],
    ["an empty query", "/search?"],
    ["the first page by its number", "/search?page=1"],
    ["a negative page", "/search?page=-1"],
    ["a huge page", "/search?page=99999999"],
    ["a page with a leading zero", "/search?page=02"],
    ["a year no office has lived in", "/search?year=9999"],
    ["two question marks", "/search?page=2?page=3"],
    ["two equals signs", "/search?page=2=3"],
    ["letters written as codes without need", "/disclosure/items/%37"],
    ["codes in small letters", "/disclosure/catalog/%e7%a4%be"],
    ["broken UTF-8", "/%ff"],
    ["ten thousand parameters", `/?${Array.from({ length: 10_000 }, (_, n) => `p${n}=1`).join("&")}`],
  ])("a page asked for with %s is not kept", (_, url) => {
    expect(cacheKey(url)).toBeNull();
  });

  it("is an address that is kept under itself", () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        const key = cacheKey(`${path}?${query}`) ?? cacheKey(path);
        expect(key === null || cacheKey(key) === key).toBe(true);
      }),
    );
  });
});
