import { randomUUID } from "node:crypto";
import fs, { utimesSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { fileBody } from "./file-body";
import { hashFile } from "./hash-file";
import { receiveFile } from "./receive-file";
import type { Expected } from "./store";
import { generated, sha256Of, useStore } from "./test-store";

const place = useStore();
const anything: Expected = { maxBytes: 1000, declaredSize: null, declaredSha256: null };
const text = Buffer.from("主动公开\n".repeat(20));

afterEach(() => vi.restoreAllMocks());

async function received(bytes: Buffer = text) {
  const result = await place.store.receive(randomUUID(), Readable.from([bytes]), anything);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}

describe("receiving", () => {
  test("a stream lies in quarantine with its size and hash, readable by its owner alone", async () => {
    const file = await received();
    expect(file).toMatchObject({ size: text.length, sha256: sha256Of(text) });
    expect(await hashFile(file.path)).toBe(file.sha256);
    expect(fs.statSync(file.path).mode & 0o077).toBe(0);
    expect(file.path.startsWith(path.join(place.folder, "quarantine"))).toBe(true);
    await place.store.discard(file.id);
    expect(place.quarantined()).toEqual([]);
  });

  test.each<[string, number, Partial<Expected>, string | null]>([
    ["one byte below the limit", 999, {}, null],
    ["exactly the limit", 1000, {}, null],
    ["one byte above the limit", 1001, {}, "upload.too-large"],
    ["more than the limit announced", 10, { declaredSize: 1001 }, "upload.too-large"],
    ["nothing", 0, {}, "upload.empty"],
    ["nothing, truly announced", 0, { declaredSize: 0 }, "upload.empty"],
    ["less than announced", 500, { declaredSize: 501 }, "upload.size-differs"],
    ["more than announced", 500, { declaredSize: 499 }, "upload.size-differs"],
    ["what was announced", 500, { declaredSize: 500 }, null],
    ["another hash", 500, { declaredSha256: "0".repeat(64) }, "upload.hash-differs"],
  ])("%s (%i bytes)", async (_, size, expected, code) => {
    const id = randomUUID();
    const result = await place.store.receive(id, generated(size), { ...anything, ...expected });
    expect(result.ok ? null : result.issues.map((issue) => issue.code)).toEqual(
      code === null ? null : [code],
    );
    if (!result.ok) expect(result.issues[0]?.message).toMatch(/。$/);
    expect(place.quarantined()).toEqual(code === null ? [id] : []);
    await place.store.discard(id);
  });

  test("a sender who breaks off half way leaves nothing", async () => {
    const half = generated(500, new Error("aborted"));
    const result = await place.store.receive(randomUUID(), half, anything);
    expect(result).toMatchObject({ ok: false, issues: [{ code: "upload.interrupted" }] });
    expect(place.quarantined()).toEqual([]);
  });

  test("a sender who falls silent is cut off", async () => {
    const silent = new Readable({ read() {} });
    silent.push("a");
    const file = path.join(place.folder, "silent");
    const result = await receiveFile(file, silent, anything, 20);
    expect(result).toMatchObject({ ok: false, issues: [{ code: "upload.interrupted" }] });
    expect(fs.existsSync(file)).toBe(false);
    expect(silent.destroyed).toBe(true);
  });

  test("a full disk is a sentence, the sender is heard out, and nothing is left", async () => {
    const probe = await fs.promises.open(place.folder, "r");
    const FileHandle = Object.getPrototypeOf(probe) as { writeFile(data: unknown): Promise<void> };
    await probe.close();
    let writes = 0;
    vi.spyOn(FileHandle, "writeFile").mockImplementation(async () => {
      if (++writes === 2) throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
    });
    const sender = generated(4 * 64 * 1024);
    const result = await place.store.receive(randomUUID(), sender, { ...anything, maxBytes: 1e6 });
    expect(result).toMatchObject({ ok: false, issues: [{ code: "upload.disk-full" }] });
    expect(sender.readableEnded).toBe(true);
    expect(place.quarantined()).toEqual([]);
  });

  test("any other fault of the disk is thrown, and nothing is left", async () => {
    const probe = await fs.promises.open(place.folder, "r");
    const FileHandle = Object.getPrototypeOf(probe) as { sync(): Promise<void> };
    await probe.close();
    vi.spyOn(FileHandle, "sync").mockRejectedValue(Object.assign(new Error("i/o error"), { code: "EIO" }));
    await expect(place.store.receive(randomUUID(), generated(10), anything)).rejects.toThrow("i/o error");
    expect(place.quarantined()).toEqual([]);
  });

  test("a disk with too little room refuses before the first byte is read", async () => {
    const sender = generated(10);
    const huge = 2 ** 52;
    const result = await place.store.receive(randomUUID(), sender, {
      maxBytes: huge,
      declaredSize: huge,
      declaredSha256: null,
    });
    expect(result).toMatchObject({ ok: false, issues: [{ code: "upload.disk-full" }] });
    expect(sender.readableDidRead).toBe(false);
  });

  test("the memory of the process does not grow with the file", async () => {
    global.gc?.();
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 5);
    const size = 300 * 1024 * 1024;
    const result = await place.store.receive(randomUUID(), generated(size), { ...anything, maxBytes: size });
    clearInterval(watch);
    expect(result).toMatchObject({ ok: true, value: { size } });
    expect((peak - before) / 1024 / 1024).toBeLessThan(100);
    if (result.ok) await place.store.discard(result.value.id);
  });
});

describe("keeping", () => {
  test("a promoted file is read back whole and in parts, and promoting again changes nothing", async () => {
    const file = await received();
    await place.store.promote(file);
    await place.store.promote(file);
    expect(place.quarantined()).toEqual([]);
    expect(place.objects()).toEqual([file.sha256]);
    expect(await place.store.has(file.sha256)).toBe(true);
    expect(await read(file.sha256)).toEqual(text);
    expect(await read(file.sha256, { start: 3, end: 7 })).toEqual(text.subarray(3, 8));
    expect(await Readable.from(place.store.list()).toArray()).toMatchObject([
      { sha256: file.sha256, size: text.length },
    ]);
    await place.store.remove(file.sha256);
    expect(await place.store.open(file.sha256)).toBeNull();
    expect(await place.store.has(file.sha256)).toBe(false);
  });

  test("the same bytes are kept once", async () => {
    const [one, two] = [await received(), await received()];
    await place.store.promote(one);
    await place.store.promote(two);
    expect(place.objects()).toEqual([one.sha256]);
    await place.store.remove(one.sha256);
  });

  test("a file that was never received cannot be promoted", async () => {
    const file = await received();
    await place.store.discard(file.id);
    await expect(place.store.promote(file)).rejects.toThrow("ENOENT");
  });

  test("the file is closed at the end, and when the reader goes away before it", async () => {
    const name = path.join(place.folder, "body");
    fs.writeFileSync(name, text);
    for (const leave of [true, false]) {
      const file = await fs.promises.open(name, "r");
      const body = fileBody(file, { start: 0, end: text.length - 1 });
      expect(file.fd).toBeGreaterThan(0);
      if (leave) await body.cancel();
      else expect(await buffer(body)).toEqual(text);
      expect(file.fd).toBe(-1);
    }
  });

  test("nothing is read ahead of the reader", async () => {
    const name = path.join(place.folder, "large");
    fs.writeFileSync(name, Buffer.alloc(3_000_000));
    const file = await fs.promises.open(name, "r");
    const reads = vi.spyOn(file, "read");
    const body = fileBody(file, { start: 0, end: 2_999_999 });
    expect(reads).toHaveBeenCalledTimes(0);
    const reader = body.getReader();
    await reader.read();
    await new Promise((resolve) => setImmediate(resolve));
    expect(reads).toHaveBeenCalledTimes(1);
    await reader.cancel();
  });

  test("a file that has become shorter breaks the answer off instead of ending it", async () => {
    const name = path.join(place.folder, "short");
    fs.writeFileSync(name, "abc");
    const file = await fs.promises.open(name, "r");
    await expect(buffer(fileBody(file, { start: 0, end: 9 }))).rejects.toThrow("shorter");
    expect(file.fd).toBe(-1);
  });

  test.each(["../../etc/passwd", "a".repeat(63), "", "A".repeat(64)])(
    "%j is no name of an object",
    async (name) => {
      await expect(place.store.open(name)).rejects.toThrow();
      await expect(place.store.remove(name)).rejects.toThrow();
    },
  );

  test("the sweep takes what has lain in quarantine since before the given instant, and nothing else", async () => {
    const [old, young] = [await received(), await received()];
    utimesSync(old.path, new Date("2026-01-01"), new Date("2026-01-01"));
    fs.writeFileSync(path.join(place.folder, "quarantine", "not-ours"), "");
    expect(await place.store.sweepQuarantine(new Date("2026-01-02"))).toEqual([old.id]);
    expect(place.quarantined()).toEqual([young.id, "not-ours"].sort());
    await place.store.discard(young.id);
  });
});

async function read(sha256: string, range?: { start: number; end: number }): Promise<Buffer> {
  const body = await place.store.open(sha256, range);
  return buffer(body!);
}
