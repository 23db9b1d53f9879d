import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { finishPage } from "./finish-page";
import { front } from "./handler";
import { addressProblem, isPublicPage, LONGEST_ADDRESS } from "./public-path";

describe("a page made ready", () => {
  const rendered = [
    '<html><head><meta name="gongkai-status" content="410"/><meta name="gongkai-tags" content="page:7 record:7 site"/>',
    '<link rel="preload" href="/_next/a.js" as="script"/><link rel="stylesheet" href="/a.css"/>',
    '<script src="/_next/a.js" async=""></script></head><body><!--$--><p>正文</p><!--/$-->',
    '<script src="/site.js" data-site=""></script><script>self.__next_f.push([1,"<p>"])</script></body></html>',
  ].join("");

  it("says its status and what it shows, and carries no script but our own", () => {
    const page = finishPage(rendered);
    expect(page.status).toBe(410);
    expect(page.tags).toEqual(["page:7", "record:7", "site"]);
    expect(page.html).toBe(
      '<html><head><link rel="stylesheet" href="/a.css"/></head><body><p>正文</p><script src="/site.js" data-site=""></script></body></html>',
    );
  });

  it("says nothing of a status where the page says nothing", () => {
    expect(finishPage("<p>x</p>")).toEqual({ html: "<p>x</p>", status: null, tags: [] });
  });
});

describe("an address", () => {
  it.each([
    ["/", true],
    ["/disclosure/items/7", true],
    ["/search", true],
    ["/administration", true],
    ["/admin", false],
    ["/admin/documents", false],
    ["/api/attachments", false],
    ["/sign-in", false],
    ["/preview/abc", false],
    ["/files/x/y.pdf", false],
    ["/_next/static/a.js", false],
    ["/feed.xml", false],
    ["/dcat.jsonld", false],
    ["/livez", false],
  ])("%s is a public page: %s", (path, expected) => {
    expect(isPublicPage(path)).toBe(expected);
  });

  it.each([
    ["/xxgk", true],
    ["/xxgk/search", true],
    ["/xxgk/admin", false],
    ["/xxgk/livez", false],
    ["/xxgkk", false],
    ["/search", false],
  ])("%s is a public page of a site in the folder /xxgk: %s", (path, expected) => {
    expect(isPublicPage(path, "/xxgk")).toBe(expected);
  });

  it.each([
    ["/%ff", 400],
    ["/%00", 400],
    ["/a%5cb", 400],
    ["//evil.example/", 400],
    [`/${"a".repeat(LONGEST_ADDRESS)}`, 414],
    ["/disclosure/items/%E5%85%AC", null],
  ])("%s is refused with %s", (url, expected) => {
    expect(addressProblem(url)).toBe(expected);
  });
});

describe("the front", () => {
  let address = "";
  let seen: IncomingMessage["headers"] = {};
  const render = async (request: IncomingMessage, response: ServerResponse) => {
    seen = { ...request.headers };
    if (request.url === "/moved") return void response.writeHead(301, { location: "/there" }).end();
    if (request.url === "/late") {
      // As the framework answers with a stream: it comes back only when the answer has left.
      const left = new Promise<void>((resolve) => response.once("finish", resolve));
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
      response.write("没有");
      response.end();
      return left;
    }
    if (request.url === "/broken") throw new Error("render failed");
    if (request.url === "/admin")
      return void response.writeHead(200, { "content-type": "text/html" }).end("<script>x</script>");
    if (request.url === "/i/1") {
      const sent = new Promise((resolve) => response.once("finish", resolve));
      response.writeHead(404, { "content-type": "text/plain" }).end("没有");
      return void (await sent);
    }
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("x-powered-by", "somebody");
    response.setHeader("cache-control", "s-maxage=31536000");
    response.write(request.url === "/gone" ? '<meta name="gongkai-status" content="410"/>' : "<p>一</p>");
    response.end("<script>x</script><p>二</p>");
  };
  const server = createServer((request, response) =>
    front(request, response, render).catch(() => response.writeHead(500).end()),
  );
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());
  const get = (path: string, init?: RequestInit) => fetch(address + path, { redirect: "manual", ...init });

  it("sends whole pages under a strict policy, never to be kept by anybody else", async () => {
    const response = await get("/");
    expect(await response.text()).toBe("<p>一</p><p>二</p>");
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'self'/);
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("x-powered-by")).toBeNull();
  });

  it("answers 304 for what the reader already has", async () => {
    const etag = (await get("/")).headers.get("etag") ?? "";
    expect((await get("/", { headers: { "if-none-match": etag } })).status).toBe(304);
    expect((await get("/", { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  });

  it("turns what a page says of itself into the status, and lets nobody keep it", async () => {
    const response = await get("/gone");
    expect(response.status).toBe(410);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("etag")).toBeNull();
  });

  it("answers HEAD without a body and with the length", async () => {
    const response = await get("/", { method: "HEAD" });
    expect(response.headers.get("content-length")).toBe(String(Buffer.byteLength("<p>一</p><p>二</p>")));
    expect(await response.text()).toBe("");
  });

  it("does not wait for a writer that waits for the answer to leave, and fails with one that fails", async () => {
    const response = await get("/late");
    expect([response.status, await response.text()]).toEqual([404, "没有"]);
    expect((await get("/broken")).status).toBe(500);
  });

  it("keeps redirects, leaves staff pages alone and drops what no client of ours sends", async () => {
    expect((await get("/moved")).headers.get("location")).toBe("/there");
    expect(await (await get("/admin")).text()).toBe("<script>x</script>");
    await get("/", { headers: { rsc: "1", "x-middleware-subrequest": "a", cookie: "session=1" } });
    expect(seen).not.toHaveProperty("rsc");
    expect(seen).not.toHaveProperty("x-middleware-subrequest");
    expect(seen).not.toHaveProperty("cookie");
  });

  it("answers though the renderer waits until its answer is sent", async () => {
    const response = await get("/i/1", { signal: AbortSignal.timeout(5000) });
    expect([response.status, await response.text()]).toEqual([404, "没有"]);
  });

  it("refuses a broken address in one small sentence", async () => {
    const response = await get("/%ff");
    expect([response.status, await response.text()]).toEqual([400, "网址格式不正确，请检查后重试。"]);
  });
});
