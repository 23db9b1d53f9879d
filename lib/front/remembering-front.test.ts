import { createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { takes } from "./finished-answer";
import { front } from "./handler";
import { PageMemory } from "./page-memory";
import type { RenderedPage } from "./render-page";

const BODY = `<h1>关于养老保险的通知</h1><p>${"各乡镇便民服务中心均可办理。".repeat(200)}</p>`;

let made = 0;
let seen: IncomingMessage["headers"] = {};
const render = async (request: IncomingMessage, response: ServerResponse) => {
  made += 1;
  seen = { ...request.headers };
  const tags = request.url === "/untagged" ? "" : '<meta name="gongkai-tags" content="site"/>';
  // As the framework does: nothing is written for somebody who left.
  if (response.destroyed) return;
  response.writeHead(request.url === "/none" ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
  response.end(`${tags}${BODY}`);
};

const news = { isUp: true, isFresh: () => true, confirm: async () => true };
let memory: PageMemory<RenderedPage>;
const server = createServer((request, response) => {
  response.once("close", () => response.writableFinished || server.emit("gone"));
  front(request, response, render, memory).catch(() => response.destroy());
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => void server.close());
beforeEach(() => {
  made = 0;
  memory = new PageMemory<RenderedPage>(1_000_000, news, async () => new Map());
});

type Answer = { status: number; headers: IncomingMessage["headers"]; body: Buffer };

/** Nothing is added or decompressed, unlike with fetch. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = send({ port, path, method, headers, host: "127.0.0.1" }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    request.on("error", reject).end();
  });
}

describe("a front with a memory", () => {
  it("sends the same page from memory, compressed as the reader likes it", async () => {
    const first = await ask("/", { "accept-encoding": "gzip, br" });
    expect([first.headers["content-encoding"], gunzipSync(first.body).toString()]).toEqual(["gzip", BODY]);
    await expect
      .poll(async () => (await ask("/", { "accept-encoding": "gzip, br" })).headers["content-encoding"])
      .toBe("br");
    const brotli = await ask("/", { "accept-encoding": "br" });
    expect(brotliDecompressSync(brotli.body).toString()).toBe(BODY);
    const gzip = await ask("/", { "accept-encoding": "gzip" });
    expect(gunzipSync(gzip.body).toString()).toBe(BODY);
    const plain = await ask("/");
    expect([plain.headers["content-encoding"], plain.body.toString()]).toEqual([undefined, BODY]);
    expect(made).toBe(1);
  });

  it("compresses for those who take it though the first reader did not", async () => {
    await ask("/");
    const encoding = async () => (await ask("/", { "accept-encoding": "gzip" })).headers["content-encoding"];
    await expect.poll(encoding).toBe("gzip");
    expect(made).toBe(1);
  });

  it("sends the same headers from memory as from the first render", async () => {
    const [first, second] = [await ask("/"), await ask("/")];
    expect({ ...second.headers, date: "" }).toEqual({ ...first.headers, date: "" });
    expect(second.headers.vary).toBe("accept-encoding");
  });

  it("answers 304 and HEAD from memory", async () => {
    const { etag = "" } = (await ask("/")).headers;
    const unchanged = await ask("/", { "if-none-match": `"other", ${etag}` });
    expect([unchanged.status, unchanged.body.length, unchanged.headers.etag]).toEqual([304, 0, etag]);
    const head = await ask("/", {}, "HEAD");
    expect([head.headers["content-length"], head.body.length]).toEqual([String(Buffer.byteLength(BODY)), 0]);
    expect(made).toBe(1);
  });

  it("keeps what a HEAD asked for, with its body", async () => {
    await ask("/", {}, "HEAD");
    expect((await ask("/")).body.toString()).toBe(BODY);
    expect(made).toBe(1);
  });

  it.each(["/none", "/untagged", "/?x=1", "/search?q=a"])("makes %s anew each time", async (path) => {
    await ask(path);
    await ask(path);
    expect(made).toBe(2);
  });

  it("has an answer for the next reader when one leaves before his page is begun", {
    timeout: 5000,
  }, async () => {
    const confirm = news.confirm;
    const left = new Promise<void>((resolve) => {
      news.confirm = async () => {
        news.confirm = confirm;
        leaving.destroy();
        await new Promise((closed) => server.once("gone", closed));
        resolve();
        return true;
      };
    });
    const leaving = send({ port, path: "/", host: "127.0.0.1" }).on("error", () => {});
    leaving.end();
    await left;
    expect((await ask("/")).body.toString()).toBe(BODY);
  });

  it("lets nothing of a reader's request reach what others get", async () => {
    await ask("/", {
      cookie: "session=1",
      "accept-language": "en",
      "user-agent": "Somebody",
      "x-forwarded-host": "evil.example",
      range: "bytes=0-1",
    });
    expect(Object.keys(seen).sort()).toEqual(["host", "user-agent", "x-gongkai-address"]);
    expect(seen["user-agent"]).toBe("gongkai-front");
  });
});

describe("an accept-encoding", () => {
  it.each([
    ["gzip, deflate, br", true],
    ["br;q=0.5", true],
    ["br;q=0", false],
    ["br; q=0.0, gzip", false],
    ["gzip", false],
    ["", false],
  ])("%j lets brotli through: %s", (header, expected) => {
    expect(takes(header, "br")).toBe(expected);
  });
});
