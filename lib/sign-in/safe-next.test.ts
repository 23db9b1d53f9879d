import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeNext } from "./safe-next";

describe("the way on after signing in", () => {
  test.each(["/admin", "/admin/documents?status=draft&page=2", "/admin/documents/12/editions/3"])(
    "keeps %s",
    (path) => {
      expect(safeNext(path)).toBe(path);
    },
  );

  test.each([
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/%09/evil.example",
    "https://evil.example/admin",
    "https:evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "//admin@evil.example",
    "/admin/../..//evil.example",
    "/admin//evil.example",
    "/admin\\..\\evil",
    "/admin\n//evil.example",
    "/admin/\r\nSet-Cookie:a=b",
    "/adminevil",
    "/sign-in",
    "/",
    "",
    "admin",
    "/api/auth/signout",
    "http://[::1]/admin",
    "/admin/../sign-in",
    "//ｅvil.example/admin",
    "/admin/机关",
    `/admin/${"a".repeat(3000)}`,
    "/%2e%2e//evil.example",
    "/admin/%5c%5cevil.example/..//",
    undefined,
    null,
    ["/admin"],
  ])("falls back for %j", (wanted) => {
    expect(safeNext(wanted)).toBe("/admin");
  });

  test("never leaves the origin or the staff pages, whatever is asked for, as a browser reads it", () => {
    const pieces = fc.constantFrom(
      "/",
      "\\",
      "admin",
      "..",
      ".",
      "//",
      "@",
      ":",
      "evil.example",
      "https:",
      "%2f",
      "%5c",
      "\t",
      "\n",
      "?",
      "#",
      "．",
      "。",
    );
    const wanted = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(wanted, (text) => {
        const url = new URL(safeNext(text), "https://portal.example/sign-in");
        expect(url.origin).toBe("https://portal.example");
        expect(url.pathname === "/admin" || url.pathname.startsWith("/admin/")).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
