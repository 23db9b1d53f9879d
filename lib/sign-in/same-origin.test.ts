import { describe, expect, test } from "vitest";
import { isSameOrigin } from "./same-origin";

const OURS = "https://www.bureau.example";

describe("a request that changes something", () => {
  test.each<[string, Record<string, string>, boolean]>([
    ["from a page of ours", { origin: OURS, "sec-fetch-site": "same-origin" }, true],
    ["with our origin alone", { origin: OURS }, true],
    ["with the browser's word alone", { "sec-fetch-site": "same-origin" }, true],
    ["that says nothing", {}, false],
    ["from another site", { origin: "https://evil.example" }, false],
    [
      "from another site that names our host",
      { origin: "https://evil.example", host: "evil.example", "x-forwarded-host": "www.bureau.example" },
      false,
    ],
    ["from a sibling host", { origin: "https://x.bureau.example", "sec-fetch-site": "same-site" }, false],
    ["from a sibling host without origin", { "sec-fetch-site": "same-site" }, false],
    ["from our host over plain http", { origin: "http://www.bureau.example" }, false],
    ["from another port", { origin: "https://www.bureau.example:8443" }, false],
    ["from nowhere (sandboxed frame)", { origin: "null" }, false],
    ["typed or bookmarked", { "sec-fetch-site": "none" }, false],
    [
      "with our origin, cross-site by the browser's word",
      { origin: OURS, "sec-fetch-site": "cross-site" },
      false,
    ],
  ])("%s", (_, headers, accepted) => {
    expect(isSameOrigin(new Headers(headers), OURS)).toBe(accepted);
  });

  test.each<[Record<string, string>, boolean]>([
    [{ origin: "http://localhost:3000", host: "localhost:3000" }, true],
    [{ origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" }, true],
    [{ origin: "http://localhost:4000", host: "localhost:3000" }, false],
    [{ origin: "nonsense", host: "localhost:3000" }, false],
  ])("without configured address is compared with its own host: %j", (headers, accepted) => {
    expect(isSameOrigin(new Headers(headers), null)).toBe(accepted);
  });
});
