import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileNameIssues } from "@/lib/file-check/file-name";
import { byteRange } from "./byte-range";
import { isUnchanged, rangeApplies } from "./conditions";
import { contentDisposition } from "./content-disposition";
import { fileAddress } from "./file-address";

const at = new Date("2026-03-01T08:00:00.500Z");
const file = { etag: '"abc"', modifiedAt: at };

describe("Range of 1000 bytes", () => {
  test.each<[string | null, [number, number] | "unsatisfiable" | null]>([
    [null, null],
    ["bytes=0-0", [0, 0]],
    ["bytes=0-", [0, 999]],
    ["bytes=10-19", [10, 19]],
    ["bytes= 10-19 ", [10, 19]],
    ["Bytes=10-19", [10, 19]],
    ["bytes=999-", [999, 999]],
    ["bytes=990-5000", [990, 999]],
    ["bytes=-1", [999, 999]],
    ["bytes=-1000", [0, 999]],
    ["bytes=-5000", [0, 999]],
    ["bytes=-0", "unsatisfiable"],
    ["bytes=1000-", "unsatisfiable"],
    ["bytes=1000-1001", "unsatisfiable"],
    ["bytes=20-10", null],
    ["bytes=-", null],
    ["bytes=", null],
    ["bytes=a-b", null],
    ["bytes=0-1,5-6", null],
    ["items=0-1", null],
    ["0-1", null],
    ["bytes=99999999999999999999-", null],
  ])("%j", (header, expected) => {
    const range = Array.isArray(expected) ? { start: expected[0], end: expected[1] } : expected;
    expect(byteRange(header, 1000)).toEqual(range);
  });

  test("a range never reaches outside the file", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 5000 }), (first, last, size) => {
        for (const header of [`bytes=${first}-${last}`, `bytes=-${last}`, `bytes=${first}-`]) {
          const range = byteRange(header, size);
          if (range === null || range === "unsatisfiable") continue;
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThan(size);
        }
      }),
    );
  });
});

test.each<[string, Record<string, string>, boolean]>([
  ["no condition", {}, false],
  ["the tag", { "if-none-match": '"abc"' }, true],
  ["the tag, weak", { "if-none-match": 'W/"abc"' }, true],
  ["the tag among others", { "if-none-match": '"x", "abc"' }, true],
  ["any tag", { "if-none-match": "*" }, true],
  ["another tag", { "if-none-match": '"x"' }, false],
  [
    "another tag outweighs the date",
    { "if-none-match": '"x"', "if-modified-since": at.toUTCString() },
    false,
  ],
  ["the second of the change", { "if-modified-since": at.toUTCString() }, true],
  ["a second before", { "if-modified-since": new Date(+at - 1000).toUTCString() }, false],
  ["no date", { "if-modified-since": "yesterday" }, false],
])("the reader's copy is still right: %s", (_, headers, expected) => {
  expect(isUnchanged(new Headers(headers), file)).toBe(expected);
});

test.each<[string | null, boolean]>([
  [null, true],
  ['"abc"', true],
  ['W/"abc"', false],
  ['"x"', false],
  [at.toUTCString(), true],
  [new Date(+at + 1000).toUTCString(), false],
  ["yesterday", false],
])("If-Range %j", (condition, expected) => {
  const headers = new Headers(condition === null ? {} : { "if-range": condition });
  expect(rangeApplies(headers, file)).toBe(expected);
});

const GOOD_NAMES = [
  "report.pdf",
  "2017年度政府信息公开工作报告.pdf",
  "三明市三元区人社局〔2018〕1号.docx",
  "附件1：统计表（最终版）.xlsx",
  "a b  c.pdf",
  "it's.pdf",
  "100%.pdf",
  "50%25.pdf",
  "a;b=c.pdf",
  "a,b.pdf",
  "a&b=c.pdf",
  "a#b.pdf",
  "a+b.pdf",
  "~a!b@c$d^e.pdf",
  "(1) [2] {3}.pdf",
  "UTF-8''x.pdf",
  "filename=evil.pdf",
  "-rf.pdf",
  "--.pdf",
  "a.b.zip",
  "v1.2.3.pdf",
  "résumé.pdf",
  "Ünïcödé.pdf",
  "日本語.pdf",
  "한국어.pdf",
  "тест.pdf",
  "עברית.pdf",
  "𠮷野家𪚥.pdf",
  "😀.png",
  "１２３．全角.pdf",
  "　全角空格　中间.pdf",
  "“引号”‘单引号’.pdf",
  "a`b.pdf",
  "a..b.pdf",
  "è.pdf".normalize("NFC"),
  `${"x".repeat(190)}.pdf`,
  `${"长".repeat(80)}.pdf`,
  "制度、办法；细则…….doc",
  `${"<".normalize("NFKD").replace("<", "＜尖＞")}.pdf`,
  "null.pdf",
  "undefined.csv",
];

test.each(GOOD_NAMES)("the name %j comes back from the header and from the address as it was", (name) => {
  expect(fileNameIssues(name)).toEqual([]);
  const header = contentDisposition({ name, mediaType: "application/pdf" });
  expect(header).toMatch(/^[\x20-\x7e]+$/);
  const match = /^inline; filename="([^"\\%]+)"; filename\*=UTF-8''([\w.~%-]+)$/.exec(header);
  expect(match).not.toBeNull();
  expect(decodeURIComponent(match![2]!)).toBe(name);
  expect(match![1]).toMatch(/\.[A-Za-z0-9]+$/);
  const address = new URL(fileAddress({ id: "7", name }), "https://example.org");
  expect(address.pathname.split("/")).toHaveLength(4);
  expect(decodeURIComponent(address.pathname.split("/")[3]!)).toBe(name);
  expect([address.search, address.hash]).toEqual(["", ""]);
});

test("any name that is let in makes one line of header that holds it unchanged", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 80 }), (stem) => {
      const name = `${stem}.pdf`;
      if (fileNameIssues(name).length > 0) return;
      const header = contentDisposition({ name, mediaType: "text/csv" });
      expect(header).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\x21-\x7e]+$/);
      expect(decodeURIComponent(header.split("UTF-8''").at(-1)!)).toBe(name);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["application/pdf", "inline"],
  ["image/png", "inline"],
  ["image/jpeg", "inline"],
  ["image/svg+xml", "attachment"],
  ["text/html", "attachment"],
  ["text/plain", "attachment"],
  ["application/zip", "attachment"],
  ["application/octet-stream", "attachment"],
])("%s is answered %s", (mediaType, kind) => {
  expect(contentDisposition({ name: "a.bin", mediaType })).toMatch(new RegExp(`^${kind};`));
});
