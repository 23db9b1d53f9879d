import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FinishedAnswer } from "./finished-answer";
import { KeptPage } from "./kept-page";
import { PageMemory } from "./page-memory";

type Made = { answer?: FinishedAnswer };

const answer = (key: string, html = "<p>正文</p>", tags = ["site"]): FinishedAnswer =>
  new FinishedAnswer(key, Buffer.from(html), tags, { "content-type": "text/html" });

function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

function setUp({ bytes = 1_000_000, views = new Map<number, number>() } = {}) {
  const news = { isUp: true, isFresh: () => news.isUp, confirm: async () => news.isUp };
  const asked: number[][] = [];
  const memory = new PageMemory<Made>(bytes, news, async (ids) => {
    asked.push([...ids]);
    return views;
  });
  let made = 0;
  const make = async (url: string, html?: string, tags?: string[]) => {
    made += 1;
    return { answer: answer(url, html, tags) };
  };
  return { news, memory, asked, make, made: () => made };
}

describe("the memory of the front", () => {
  it("makes a page once and then has it at hand", async () => {
    const { memory, make, made } = setUp();
    expect(memory.atHand("/")).toBeUndefined();
    await memory.read("/", () => make("/"));
    expect(memory.atHand("/")?.answer.html.toString()).toBe("<p>正文</p>");
    await memory.read("/", () => make("/"));
    expect(made()).toBe(1);
  });

  it("makes a page once for all who ask at the same time", async () => {
    const { memory, make, made } = setUp();
    const all = await Promise.all(Array.from({ length: 50 }, () => memory.read("/", () => make("/"))));
    expect([made(), new Set(all).size]).toEqual([1, 1]);
  });

  it("lets the next one try when the first reader leaves", async () => {
    const { memory, make } = setUp();
    const first = deferred<Made>();
    const leaving = memory.read("/", () => first.promise);
    const staying = memory.read("/", () => make("/"));
    first.reject(new Error("the client went away"));
    await expect(leaving).rejects.toThrow("went away");
    expect((await staying).answer).toBeDefined();
  });

  it("forgets what shows something that changed, and only that", async () => {
    const { memory, make } = setUp();
    await memory.read("/a", () => make("/a", "a", ["record:1"]));
    await memory.read("/b", () => make("/b", "b", ["record:2"]));
    memory.changed(["record:1"]);
    expect([memory.atHand("/a"), memory.atHand("/b")?.key]).toEqual([undefined, "/b"]);
  });

  it("gives away but does not keep what was begun before a change", async () => {
    const { memory, make } = setUp();
    const slow = deferred<Made>();
    const reading = memory.read("/", () => slow.promise);
    await Promise.resolve();
    memory.changed(["record:9"]);
    const later = await memory.read("/", () => make("/", "new"));
    slow.resolve({ answer: answer("/", "old") });
    expect((await reading).answer?.html.toString()).toBe("old");
    expect(later.answer?.html.toString()).toBe("new");
    expect(memory.atHand("/")?.answer.html.toString()).toBe("new");
  });

  it("keeps nothing and gives nothing while the news do not come", async () => {
    const { memory, make, made, news } = setUp();
    await memory.read("/", () => make("/"));
    news.isUp = false;
    memory.lost();
    expect(memory.size).toBe(0);
    await memory.read("/", () => make("/"));
    await memory.read("/", () => make("/"));
    expect([made(), memory.size, memory.atHand("/")]).toEqual([3, 0, undefined]);
    news.isUp = true;
    await memory.read("/", () => make("/"));
    expect(memory.size).toBe(1);
  });

  it("keeps no page that does not say what it shows, and nothing that is no page", async () => {
    const { memory, make } = setUp();
    await memory.read("/", () => make("/", "x", []));
    await memory.read("/gone", async () => ({}));
    expect(memory.size).toBe(0);
  });

  it("does not grow by invented addresses", async () => {
    const { memory, make } = setUp();
    for (let n = 0; n < 500; n++) {
      for (const url of [`/?x=${n}`, `/search?q=${n}`, `/search?page=-${n}`, `/?${"a=1&".repeat(n)}`])
        await memory.read(url, () => make(url));
    }
    expect([memory.size, memory.bytes]).toEqual([0, 0]);
  });

  it("lets lists push out lists, never a page", async () => {
    const { memory, make } = setUp({ bytes: 40_000 });
    await memory.read("/", () => make("/"));
    for (let page = 2; page < 500; page++)
      await memory.read(`/search?page=${page}`, () => make(`/search?page=${page}`));
    expect(memory.atHand("/")?.key).toBe("/");
    expect(memory.bytes).toBeLessThanOrEqual(40_000);
  });
});

describe("what moves on a page without being published", () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date("2017-03-14T10:00:00+08:00") }));
  afterEach(() => void vi.useRealTimers());
  const html = '<p>阅读 <span data-views="">3</span> 次</p>';

  it("is made anew with the day in Shanghai", async () => {
    vi.setSystemTime(new Date("2017-03-14T23:59:00+08:00"));
    const { memory, make } = setUp();
    await memory.read("/", () => make("/"));
    vi.advanceTimersByTime(59_000);
    expect(memory.atHand("/")?.key).toBe("/");
    vi.advanceTimersByTime(1000);
    expect(memory.atHand("/")).toBeUndefined();
  });

  it("prints readings that are at most a minute old, looked up together, without a new render", async () => {
    const views = new Map([[7, 12]]);
    const { memory, make, made, asked } = setUp({ views });
    const read = (id: number) =>
      memory.read(`/i/${id}`, () => make(`/i/${id}`, html, [`page:${id}`, "site"]));
    await Promise.all([read(7), read(8)]);
    vi.advanceTimersByTime(20_000);
    expect(memory.atHand("/i/7")?.answer.html.toString()).toContain(">3<");
    vi.advanceTimersByTime(45_000);
    expect(memory.atHand("/i/7")).toBeUndefined();
    const both = Promise.all([read(7), read(8)]);
    await vi.advanceTimersByTimeAsync(100);
    expect((await both).map((page) => /\d+(?=<)/.exec(page.answer?.html.toString() ?? "")?.[0])).toEqual([
      "12",
      "0",
    ]);
    expect([made(), asked]).toEqual([2, [[7, 8]]]);
  });

  it("changes the ETag only if the number did", async () => {
    const views = new Map([[7, 3]]);
    const page = new KeptPage(answer("/i/7", html, ["page:7"]), 0);
    const before = page.answer.etag;
    await page.recount(views.get(7) ?? 0, 10);
    expect(page.answer.etag).toBe(before);
    await page.recount(4, 20);
    expect(page.answer.etag).not.toBe(before);
  });

  it("makes a page anew whose readings nobody can look up", async () => {
    const { memory, make, made } = setUp();
    await memory.read("/guide", () => make("/guide", html, ["site"]));
    vi.advanceTimersByTime(61_000);
    const again = memory.read("/guide", () => make("/guide", html, ["site"]));
    await vi.advanceTimersByTimeAsync(100);
    await again;
    expect(made()).toBe(2);
  });
});
