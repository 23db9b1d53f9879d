import net from "node:net";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Staff } from "@/lib/actor";
import { db } from "@/lib/db";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { sha256Of, useStore } from "@/lib/storage/test-store";
import { auditTrail, makeBureau, TEST_NOW } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import type { FileState } from "@/prisma/generated/enums";
import { fileAddress } from "./file-address";
import { publicFileResponse } from "./public-file-response";
import { servePublicFile } from "./serve-public-file";
import { staffFileResponse } from "./staff-file-response";
import { makeDocument, openEdition, publishFiles, useSite, withdraw } from "./test-site";

useDatabase();
const place = useStore();
const site = useSite(async (incoming, outgoing) => {
  if (!(await servePublicFile(incoming, outgoing, place.store)))
    outgoing.writeHead(404).end("another request");
});

const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));
const NAME = "2017年度 统计表（最终版）.pdf";
let drafter: Staff;
let stranger: Staff;
let agencyId: string;
let documentId: number;

beforeAll(async () => {
  const bureau = await makeBureau();
  agencyId = bureau.agency.id;
  drafter = await bureau.staff("drafter");
  stranger = await (await makeBureau()).staff("drafter", "officer");
});

beforeEach(async () => {
  documentId = await makeDocument(agencyId);
});

async function keep(content: Buffer): Promise<string> {
  const expected = { maxBytes: 1e9, declaredSize: null, declaredSha256: null };
  const received = await place.store.receive(crypto.randomUUID(), Readable.from([content]), expected);
  if (!received.ok) throw new Error("not received");
  await place.store.promote(received.value);
  return received.value.sha256;
}

async function makeFile(
  change: { name?: string; mediaType?: string; state?: FileState; content?: Buffer } = {},
) {
  const { name = NAME, mediaType = "application/pdf", state = "checked", content = bytes } = change;
  const data = { documentId, name, mediaType, state, size: content.length, sha256: await keep(content) };
  return db.attachment.create({ data: { ...data, createdAt: TEST_NOW, checkedAt: TEST_NOW } });
}

function get(path: string, headers: Record<string, string> = {}, method = "GET") {
  return fetch(site.url + path, { headers, method, redirect: "manual" });
}

describe("a public file", () => {
  let address: string;
  beforeEach(async () => {
    const file = await makeFile();
    await publishFiles(documentId, [file.id]);
    address = fileAddress(file);
  });

  test("is answered whole, with the headers of a file that can do nothing here", async () => {
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-length": "1000",
      etag: `"${sha256Of(bytes)}"`,
      "last-modified": TEST_NOW.toUTCString(),
      "accept-ranges": "bytes",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
    });
    expect(response.headers.get("content-disposition")).toBe(
      `inline; filename="2017__ ________.pdf"; filename*=UTF-8''${encodeURIComponent(NAME)}`,
    );
  });

  test("HEAD gives the same headers and no byte, also when a range is asked for", async () => {
    const [whole, head] = [await get(address), await get(address, { range: "bytes=0-1" }, "HEAD")];
    const headers = (response: Response) => {
      const { date, connection, "keep-alive": _, ...rest } = Object.fromEntries(response.headers);
      return rest;
    };
    expect(head.status).toBe(200);
    expect(headers(head)).toEqual(headers(whole));
    expect(await head.text()).toBe("");
  });

  test.each<[string, Record<string, string>, number, [number, number] | null, string | null]>([
    ["a range", { range: "bytes=10-19" }, 206, [10, 20], "bytes 10-19/1000"],
    ["an open range", { range: "bytes=990-" }, 206, [990, 1000], "bytes 990-999/1000"],
    ["the last bytes", { range: "bytes=-5" }, 206, [995, 1000], "bytes 995-999/1000"],
    ["a range past the end", { range: "bytes=990-9999" }, 206, [990, 1000], "bytes 990-999/1000"],
    ["a range beyond the end", { range: "bytes=1000-" }, 416, null, "bytes */1000"],
    ["several ranges", { range: "bytes=0-1,5-6" }, 200, [0, 1000], null],
    ["a range backwards", { range: "bytes=5-1" }, 200, [0, 1000], null],
    ["another unit", { range: "pages=1-2" }, 200, [0, 1000], null],
    [
      "the rest of the same bytes",
      { range: "bytes=10-19", "if-range": "TAG" },
      206,
      [10, 20],
      "bytes 10-19/1000",
    ],
    ["the rest of other bytes", { range: "bytes=10-19", "if-range": '"old"' }, 200, [0, 1000], null],
    ["the copy that is right", { "if-none-match": "TAG" }, 304, null, null],
    ["a range of the copy that is right", { range: "bytes=0-1", "if-none-match": "TAG" }, 304, null, null],
    ["another copy", { "if-none-match": '"old"' }, 200, [0, 1000], null],
    ["a copy of that second", { "if-modified-since": TEST_NOW.toUTCString() }, 304, null, null],
  ])("%s", async (_, asked, status, slice, contentRange) => {
    const headers = Object.fromEntries(
      Object.entries(asked).map(([name, value]) => [name, value.replace("TAG", `"${sha256Of(bytes)}"`)]),
    );
    const response = await get(address, headers);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-range")).toBe(contentRange);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(
      slice ? bytes.subarray(...slice) : Buffer.alloc(0),
    );
    expect(response.headers.get("etag")).toBe(`"${sha256Of(bytes)}"`);
  });

  test.each(["x.pdf", "%E4%BD", "", "..%2f..%2fetc%2fpasswd", "2017.pdf?name=1"])(
    "under another name (%j) it leads to its own",
    async (name) => {
      const id = address.split("/")[2];
      const response = await get(`/files/${id}/${name}`);
      expect(response.status).toBe(301);
      const target = new URL(response.headers.get("location")!, `${site.url}/files/${id}/${name}`);
      expect(target.pathname).toBe(address);
    },
  );

  test("the redirect holds under a folder as well", async () => {
    const id = address.split("/")[2]!;
    const request = new Request(`https://county.example/xxgk/files/${id}/x.pdf`);
    const response = await publicFileResponse(request, id, place.store);
    const target = new URL(response.headers.get("location")!, request.url);
    expect(target.pathname).toBe(`/xxgk${address}`);
  });

  test("withdrawn, it is 410 with the dated reason at once, and nothing may keep that", async () => {
    await withdraw(documentId, "统计口径有误");
    for (const headers of [{}, { "if-none-match": `"${sha256Of(bytes)}"` }, { range: "bytes=0-1" }]) {
      const response = await get(address, headers as Record<string, string>);
      expect(response.status).toBe(410);
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(await response.text()).toBe("该文件所属的信息已于2017-05-02撤下。原因：统计口径有误\n");
    }
  });

  test("a lost object is a fault of the machine, never an empty file", async () => {
    const file = await makeFile({ content: Buffer.from("lost") });
    await openEdition(documentId);
    await publishFiles(documentId, [file.id]);
    await place.store.remove(file.sha256);
    for (const method of ["GET", "HEAD"]) expect((await get(fileAddress(file), {}, method)).status).toBe(500);
  });
});

test.each([
  ["GET", "/files"],
  ["GET", "/files/1"],
  ["GET", "/disclosure?x=/files/1/a.pdf"],
  ["GET", "/files/1/a/b"],
  ["POST", "/files/1/a.pdf"],
  ["DELETE", "/files/1/a.pdf"],
])("%s %s is left to others", async (method, path) => {
  expect(await (await get(path, {}, method)).text()).toBe("another request");
});

test.each([
  ["text/csv", "a.csv"],
  ["application/zip", "a.zip"],
  ["application/msword", "a.doc"],
])("a file of type %s is a download", async (mediaType, name) => {
  const file = await makeFile({ mediaType, name });
  await publishFiles(documentId, [file.id]);
  const response = await get(fileAddress(file));
  expect(response.headers.get("content-disposition")).toMatch(/^attachment;/);
});

describe("a file that is not public", () => {
  test.each<[string, FileState, boolean]>([
    ["a draft's", "checked", false],
    ["one not yet checked", "received", true],
    ["one that was refused", "refused", true],
  ])("%s is not found, like one that never was", async (_, state, publish) => {
    const file = await makeFile({ state });
    if (publish) await publishFiles(documentId, [file.id]);
    const [hidden, none] = [await get(fileAddress(file)), await get(`/files/${crypto.randomUUID()}/a.pdf`)];
    expect([hidden.status, none.status]).toEqual([404, 404]);
    expect(await hidden.text()).toBe(await none.text());
    expect(hidden.headers.get("cache-control")).toBe("no-store");
  });

  test("a draft's file of a record that was withdrawn is not found: it never was public", async () => {
    const [shown, draft] = [await makeFile(), await makeFile({ name: "草稿.pdf" })];
    await publishFiles(documentId, [shown.id]);
    await withdraw(documentId, "有误");
    expect((await get(fileAddress(shown))).status).toBe(410);
    expect((await get(fileAddress(draft))).status).toBe(404);
  });

  test.each(["", "1", "x'; drop table", "%00", "A".repeat(36)])("the id %j is not found", async (id) => {
    expect((await get(`/files/${encodeURIComponent(id)}/a.pdf`)).status).toBe(404);
  });
});

describe("a replaced file", () => {
  test("stays public until its replacement is, and then leads on to it", async () => {
    const [old, next] = [await makeFile({ name: "旧.pdf" }), await makeFile({ name: "新.pdf" })];
    await publishFiles(documentId, [old.id]);
    await db.attachment.update({ where: { id: old.id }, data: { replacedById: next.id } });
    expect((await get(fileAddress(old))).status).toBe(200);
    expect((await get(fileAddress(next))).status).toBe(404);

    await openEdition(documentId);
    await publishFiles(documentId, [next.id]);
    const response = await get(fileAddress(old));
    expect(response.status).toBe(301);
    const target = new URL(response.headers.get("location")!, site.url + fileAddress(old));
    expect(target.pathname).toBe(fileAddress(next));

    await withdraw(documentId, "有误");
    expect((await get(fileAddress(old))).status).toBe(410);
    expect((await get(fileAddress(next))).status).toBe(410);
  });

  test("leads past a replacement that never was public to the newest that is", async () => {
    const names = ["一.pdf", "二.pdf", "三.pdf", "四.pdf"];
    const files = [];
    for (const name of names) files.push(await makeFile({ name }));
    for (let at = 0; at < 3; at++)
      await db.attachment.update({ where: { id: files[at]!.id }, data: { replacedById: files[at + 1]!.id } });
    await publishFiles(documentId, [files[2]!.id]);
    const response = await get(fileAddress(files[0]!));
    expect(response.headers.get("location")).toContain(files[2]!.id);
    expect((await get(fileAddress(files[3]!))).status).toBe(404);
  });
});

describe("a draft's file for staff", () => {
  const read = (actor: Staff, id: string, headers: Record<string, string> = {}) =>
    staffFileResponse(actor, new Request(`https://x/api/attachments/${id}`, { headers }), id, place.store);

  test("is read by staff of its agency, whole, and the reading is recorded", async () => {
    const file = await makeFile();
    const response = await read(drafter, file.id, { range: "bytes=5-" });
    expect(response.status).toBe(200);
    expect(await buffer(response.body!)).toEqual(bytes);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(await auditTrail(`attachment:${file.id}`)).toEqual(["attachment.read"]);
  });

  test("is not there for another agency, and the attempt is recorded", async () => {
    const file = await makeFile();
    await expect(read(stranger, file.id)).rejects.toThrow(ForbiddenError);
    expect(await auditTrail(`attachment:${file.id}`)).toEqual(["access.denied (refused)"]);
  });

  test("that was refused or never was is not found", async () => {
    const refused = await makeFile({ state: "refused" });
    for (const id of [refused.id, crypto.randomUUID(), "1"])
      expect((await read(drafter, id)).status).toBe(404);
  });
});

describe("streaming", () => {
  const size = 64 * 1024 * 1024;
  let address: string;
  beforeEach(async () => {
    const file = await makeFile({ content: Buffer.alloc(size, 7) });
    await publishFiles(documentId, [file.id]);
    address = fileAddress(file);
  });

  test("a reader who stops reading holds no more than a few chunks, and leaving ends the work", async () => {
    let handed = 0;
    const { store } = place;
    const counting: typeof store = {
      ...store,
      async open(sha256, range) {
        const body = await store.open(sha256, range);
        return body!.pipeThrough(
          new TransformStream({
            transform(chunk, controller) {
              handed += chunk.byteLength;
              controller.enqueue(chunk);
            },
          }),
        );
      },
    };
    const id = address.split("/")[2]!;
    const response = await publicFileResponse(new Request(`https://x${address}`), id, counting);
    const reader = response.body!.getReader();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(handed).toBeLessThan(2 * 1024 * 1024);
    await reader.cancel();
  });

  test("a client who breaks off lets the server's work end", async () => {
    const socket = net.connect(site.port, "127.0.0.1");
    socket.write(`GET ${address} HTTP/1.1\r\nHost: x\r\n\r\n`);
    await new Promise((resolve) => socket.once("data", resolve));
    socket.destroy();
    await site.settled();
    expect((await get(address, { range: "bytes=0-0" })).status).toBe(206);
  });
});
