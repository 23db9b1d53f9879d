import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it, vi } from "vitest";
import { atomFeed } from "./feed";
import { xmlResponse } from "./feed-response";
import type { PublicRow } from "./list-published";

vi.stubEnv("BASE_URL", "https://www.example.gov.cn");

const row = (documentId: number, publishedAt: string, updatedAt: string): PublicRow => ({
  documentId,
  href: `/disclosure/items/${documentId}`,
  title: `<标题> & ${documentId}`,
  summary: "",
  agencyName: "测试县人社局",
  documentNumber: "",
  indexNumber: `A/${documentId}`,
  issuedOn: publishedAt.slice(0, 10),
  publishedOn: publishedAt.slice(0, 10),
  publishedAt: new Date(publishedAt),
  updatedAt: new Date(updatedAt),
});

const FEED = {
  title: "测试县人社局",
  path: "/disclosure/catalog/11-1",
  selfPath: "/disclosure/catalog/11-1/feed.xml",
  author: "测试县人力资源和社会保障局",
  rows: [
    row(3, "2017-03-03T09:00:00+08:00", "2017-03-03T09:00:00+08:00"),
    row(2, "2017-03-02T09:00:00+08:00", "2017-03-09T09:00:00+08:00"),
    row(1, "2017-03-01T09:00:00+08:00", "2017-03-01T09:00:00+08:00"),
  ],
};

const ATOM = "http://www.w3.org/2005/Atom";
type Node = Element & { localName: string };

function read(body: string) {
  const problems: string[] = [];
  const errorHandler = (_level: string, message: string) => problems.push(message);
  const document = new DOMParser({ errorHandler }).parseFromString(body, "text/xml");
  expect(problems).toEqual([]);
  return document.documentElement as unknown as Node;
}

const children = (parent: Node, name: string) =>
  (Array.from(parent.childNodes) as unknown as Node[]).filter((node) => node.localName === name);
const text = (parent: Node, name: string) => children(parent, name)[0]?.textContent;

describe("an Atom feed (RFC 4287)", () => {
  const feed = read(atomFeed(FEED));
  const entries = children(feed, "entry");

  it("has, like each entry, exactly one id, title and time of change", () => {
    expect(feed.namespaceURI).toBe(ATOM);
    for (const part of [feed, ...entries])
      for (const name of ["id", "title", "updated"]) expect(children(part, name)).toHaveLength(1);
  });

  it("has ids that are whole addresses, none twice", () => {
    const ids = [feed, ...entries].map((part) => text(part, "id") ?? "");
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(new URL(id).origin).toBe("https://www.example.gov.cn");
  });

  it("was changed when the entry was that was changed last, and no entry before it came out", () => {
    const times = entries.map((entry) => Date.parse(text(entry, "updated") ?? ""));
    expect(Date.parse(text(feed, "updated") ?? "")).toBe(Math.max(...times));
    for (const entry of entries)
      expect(Date.parse(text(entry, "updated") ?? "")).toBeGreaterThanOrEqual(
        Date.parse(text(entry, "published") ?? ""),
      );
  });

  it("says where it stands itself and where the page is", () => {
    const links = children(feed, "link").map((link) => [link.getAttribute("rel"), link.getAttribute("href")]);
    expect(links).toEqual([
      ["alternate", "https://www.example.gov.cn/disclosure/catalog/11-1"],
      ["self", "https://www.example.gov.cn/disclosure/catalog/11-1/feed.xml"],
    ]);
  });

  it("is answered with 304 to those who have it", async () => {
    const ask = (headers: Record<string, string>) =>
      xmlResponse(
        new Request("https://www.example.gov.cn/feed.xml", { headers }),
        atomFeed(FEED),
        "application/atom+xml",
      );
    const etag = ask({}).headers.get("etag") ?? "";
    const again = ask({ "if-none-match": etag.replace("W/", "") });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect(ask({ "if-none-match": '"x"' }).status).toBe(200);
  });
});
