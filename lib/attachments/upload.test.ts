import { writeFileSync } from "node:fs";
import http from "node:http";
import net from "node:net";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { Document, Packer, Paragraph } from "docx";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Actor, Staff } from "@/lib/actor";
import { db } from "@/lib/db";
import { checkFile } from "@/lib/file-check/check-file";
import { ForbiddenError } from "@/lib/permissions/authorize";
import type { Received } from "@/lib/storage/store";
import { generated, sha256Of, useStore } from "@/lib/storage/test-store";
import { auditTrail, makeBureau, TEST_NOW } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { attachmentsOf } from "./queries";
import { receiveAttachment } from "./receive-attachment";
import { reconcileFiles } from "./reconcile-files";
import { replaceAttachment } from "./replace-attachment";
import { makeDocument, useRoute } from "./test-site";
import { uploadResponse } from "./upload-response";

vi.mock("@/lib/file-check/check-file", { spy: true });

useDatabase();
const place = useStore();
let drafter: Staff;
let stranger: Staff;
let documentId: number;
let word: Buffer;
const LIMITS = { maxBytes: 100_000, maxFiles: 100, maxTotalFiles: 100, maxTotalBytes: 1_000_000 };
const limits = { ...LIMITS };
const actors = new Map<string, Actor>();
const site = useRoute((request) =>
  uploadResponse(actors.get(request.headers.get("x-actor") ?? "drafter")!, request, {
    store: place.store,
    limits,
  }),
);

beforeAll(async () => {
  const bureau = await makeBureau();
  drafter = await bureau.staff("drafter");
  stranger = await (await makeBureau()).staff("drafter");
  actors.set("drafter", drafter).set("stranger", stranger);
  actors.set("auditor", await bureau.staff("auditor"));
  actors.set("visitor", { kind: "visitor", at: TEST_NOW, ip: "" });
  documentId = await makeDocument(bureau.agency.id);
  word = await wordFile("主动公开政府信息情况");
});

afterEach(async () => {
  await db.attachment.deleteMany({ where: { replacedById: null } });
  await db.attachment.deleteMany();
  for (const sha256 of place.objects()) await place.store.remove(sha256);
  Object.assign(limits, LIMITS);
  vi.mocked(checkFile).mockClear();
});

function wordFile(content: string): Promise<Buffer> {
  return Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(content)] }] }));
}

type Sent = { name?: string; headers?: Record<string, string>; query?: string };

async function send(body: Uint8Array | ReadableStream, { name = "统计表.docx", headers, query }: Sent = {}) {
  const response = await fetch(`${site.url}/api/attachments?documentId=${documentId}${query ?? ""}`, {
    method: "POST",
    body: body as BodyInit,
    headers: { "x-file-name": encodeURIComponent(name), ...headers },
    ...({ duplex: "half" } as object),
  });
  const answer = (await response.json()) as {
    ok: boolean;
    value?: { id: string; sha256: string };
    issues?: { code: string; message: string }[];
  };
  return { status: response.status, ...answer };
}

/** The promise after a refusal: no byte is kept, no row says there is a file, the reader cannot reach anything. */
async function expectNothingLeft() {
  expect(place.quarantined()).toEqual([]);
  expect(place.objects()).toEqual([]);
  expect(await db.attachment.count({ where: { state: { not: "refused" } } })).toBe(0);
  expect(await db.publishedFile.count()).toBe(0);
}

test("a file is received, checked and kept under its hash, with its trail in the audit log", async () => {
  const answer = await send(word, { headers: { "x-file-sha256": sha256Of(word).toUpperCase() } });
  expect(answer).toMatchObject({
    status: 201,
    value: { name: "统计表.docx", size: word.length, sha256: sha256Of(word), state: "checked" },
  });
  expect(place.quarantined()).toEqual([]);
  expect(place.objects()).toEqual([sha256Of(word)]);
  const row = await db.attachment.findUniqueOrThrow({ where: { id: answer.value!.id } });
  expect(JSON.stringify(row.texts)).toContain("主动公开政府信息情况");
  expect(row.createdById).toBe(drafter.userId);
  expect(await auditTrail(`attachment:${row.id}`)).toEqual(["attachment.received", "attachment.checked"]);
});

test("two uploads of the same bytes at once are two files over one object", async () => {
  const answers = await Promise.all([send(word), send(word, { name: "副本.docx" }), send(word)]);
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(place.objects()).toEqual([sha256Of(word)]);
});

test("a body without announced length is taken by what arrives", async () => {
  const stream = new Blob([new Uint8Array(word)]).stream();
  expect(await send(stream)).toMatchObject({ status: 201, value: { sha256: sha256Of(word) } });
});

describe("the limit of one file", () => {
  test.each([
    ["one byte below the limit", 1, 201],
    ["exactly the limit", 0, 201],
    ["one byte above the limit", -1, 413],
  ])("%s", async (_, room, status) => {
    limits.maxBytes = word.length + room;
    for (const body of [word, new Blob([new Uint8Array(word)]).stream()])
      expect((await send(body)).status).toBe(status);
    if (status === 413) await expectNothingLeft();
  });
});

test.each<[string, () => Buffer | Promise<Buffer>, Sent, number, RegExp]>([
  ["nothing", () => Buffer.alloc(0), {}, 422, /空文件/],
  ["another hash", () => word, { headers: { "x-file-sha256": "0".repeat(64) } }, 422, /不一致/],
  ["a hash that is none", () => word, { headers: { "x-file-sha256": "x" } }, 422, /重新上传/],
  ["a script named .pdf", () => Buffer.from("#!/bin/sh\nrm -rf /\n"), { name: "通知.pdf" }, 415, /。$/],
  [
    "a page named .docx",
    () => Buffer.from("<html><script>1</script></html>"),
    { name: "a.docx" },
    415,
    /。$/,
  ],
  ["a program", () => Buffer.from("MZ".padEnd(600, "\0")), { name: "setup.exe" }, 422, /。$/],
  ["a drawing with script", () => Buffer.from("<svg onload='x()'/>"), { name: "a.svg" }, 422, /。$/],
  ["a broken docx", () => word.subarray(0, word.length - 300), { name: "a.docx" }, 422, /。$/],
  ["a PDF of noise", () => Buffer.from("%PDF-1.7\n".padEnd(500, "x")), { name: "a.pdf" }, 415, /。$/],
  ["a zip bomb", () => bomb(), { name: "bomb.docx" }, 422, /。$/],
  [
    "a form around the file",
    () => word,
    { headers: { "content-type": "multipart/form-data; boundary=x" } },
    415,
    /。$/,
  ],
  ["a path as name", () => word, { name: "../../etc/passwd.docx" }, 422, /文件名/],
  ["a path of Windows as name", () => word, { name: "..\\..\\a.docx" }, 422, /文件名/],
  ["no name", () => word, { headers: { "x-file-name": "" } }, 422, /文件名/],
  [
    "a name in another encoding",
    () => word,
    { headers: { "x-file-name": "%B8%BD%BC%FE.docx" } },
    422,
    /文件名/,
  ],
  ["a record that is no number", () => word, { query: "&documentId=x&replaces=y" }, 422, /。$/],
])("%s is refused with a sentence and leaves nothing", async (_, body, sent, status, sentence) => {
  const answer = await send(await body(), sent);
  expect(answer).toMatchObject({ status, ok: false });
  expect(answer.issues![0]!.message).toMatch(sentence);
  expect(answer.issues![0]!.message).not.toMatch(/Error|\bat \/|undefined|null/);
  await expectNothingLeft();
});

/** 40 MB of zeros as the text of a Word file, some 40 KB packed. */
async function bomb(): Promise<Buffer> {
  return wordFile("0".repeat(40 * 1024 * 1024));
}

describe("on the wire", () => {
  const head = (length: string) =>
    `POST /api/attachments?documentId=${documentId} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-File-Name: a.docx\r\n${length}\r\n\r\n`;

  async function raw(write: (socket: net.Socket) => void): Promise<string> {
    const socket = net.connect(site.port, "127.0.0.1");
    write(socket);
    const answer = await text(socket).catch(() => "");
    await site.settled();
    return answer;
  }

  test("a sender who leaves at half leaves nothing", async () => {
    await raw((socket) => {
      socket.write(head(`Content-Length: ${word.length}`));
      socket.write(word.subarray(0, word.length / 2), () => setTimeout(() => socket.destroy(), 30));
    });
    await expectNothingLeft();
    expect(await db.attachment.count()).toBe(0);
    expect(checkFile).not.toHaveBeenCalled();
  });

  test("a file that was cut with its length made to fit is told by its hash", async () => {
    const answer = await raw((socket) => {
      socket.write(head(`Content-Length: ${word.length - 5}\r\nX-File-Sha256: ${sha256Of(word)}`));
      socket.write(word.subarray(0, word.length - 5));
    });
    expect(answer).toMatch(/^HTTP\/1.1 422 /);
    await expectNothingLeft();
  });

  test("a length that something on the way made untrue is refused", async () => {
    const request = new Request(`${site.url}/api/attachments?documentId=${documentId}`, {
      method: "POST",
      body: new Uint8Array(word),
      headers: { "x-file-name": "a.docx", "content-length": String(word.length + 1) },
    });
    const response = await uploadResponse(drafter, request, { store: place.store, limits });
    expect(response.status).toBe(422);
    await expectNothingLeft();
  });

  test("more than the limit announced is refused before it is sent", async () => {
    const answer = await raw((socket) => socket.write(head("Content-Length: 2147483648")));
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(answer).toMatch(/上限/);
    await expectNothingLeft();
  });

  test("300 MB go through without growing the process, and the sender hears the refusal at the end", async () => {
    limits.maxBytes = limits.maxTotalBytes = 400 * 1024 * 1024;
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 10);
    const status = await new Promise<number>((resolve, reject) => {
      const request = http.request(
        `${site.url}/api/attachments?documentId=${documentId}`,
        { method: "POST", headers: { "x-file-name": "a.pdf" } },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      );
      pipeline(generated(300 * 1024 * 1024), request).catch(reject);
    });
    clearInterval(watch);
    expect(status).toBe(415);
    expect((peak - before) / 1024 / 1024).toBeLessThan(150);
    await site.settled();
    await expectNothingLeft();
  });
});

describe("who may", () => {
  test.each(["stranger", "auditor", "visitor"])("a %s may not, and not a byte is kept", async (who) => {
    const upload = { documentId, name: "a.docx", size: null, sha256: null, stream: generated(10) };
    await expect(receiveAttachment(actors.get(who)!, upload, { store: place.store, limits })).rejects.toThrow(
      ForbiddenError,
    );
    expect(upload.stream.readableDidRead).toBe(false);
    await expectNothingLeft();
    const denials = await db.auditEvent.count({
      where: { action: "access.denied", object: `document:${documentId}` },
    });
    expect(denials).toBeGreaterThan(0);
  });

  test("another agency's staff do not see the list either", async () => {
    await send(word);
    await expect(attachmentsOf(stranger, documentId)).rejects.toThrow(ForbiddenError);
    expect(await attachmentsOf(drafter, documentId)).toMatchObject({
      ok: true,
      value: [{ name: "统计表.docx" }],
    });
  });

  test.each(["published", "withdrawn", "superseded", "discarded"] as const)(
    "a record whose only edition is %s takes no file",
    async (status) => {
      await db.edition.updateMany({ where: { documentId }, data: { status } });
      const answer = await send(word);
      await db.edition.updateMany({ where: { documentId }, data: { status: "draft" } });
      expect(answer).toMatchObject({ status: 422, issues: [{ code: "upload.closed" }] });
      await expectNothingLeft();
    },
  );

  test("an unknown record takes no file", async () => {
    expect(await send(word, { query: "0000" })).toMatchObject({ status: 404 });
  });
});

describe("what a record holds", () => {
  test("its last place is given once, however many ask at the same time", async () => {
    limits.maxTotalFiles = 2;
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => send(word)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 413, 413, 413]);
    expect(place.quarantined()).toEqual([]);
    expect(await db.attachment.count()).toBe(2);
  });

  test("the sum of its files is limited, also for bodies without announced length", async () => {
    limits.maxTotalBytes = word.length * 2 - 1;
    expect((await send(word)).status).toBe(201);
    const second = await send(new Blob([new Uint8Array(word)]).stream());
    expect(second).toMatchObject({ status: 413, issues: [{ code: "upload.quota" }] });
    expect(place.quarantined()).toEqual([]);
  });
});

describe("replacing", () => {
  const upload = (name: string, bytes: Buffer) => ({
    documentId,
    name,
    size: bytes.length,
    sha256: null,
    stream: generatedFrom(bytes),
  });

  test("a file leads on to its replacement, and a second replacement to the newest", async () => {
    const first = (await send(word, { name: "一.docx" })).value!.id;
    const second = await send(await wordFile("二"), { name: "二.docx", query: `&replaces=${first}` });
    const third = await send(await wordFile("三"), { name: "三.docx", query: `&replaces=${first}` });
    expect([second.status, third.status]).toEqual([201, 201]);
    const links = await db.attachment.findMany({
      select: { name: true, replacedBy: { select: { name: true } } },
    });
    const chain = Object.fromEntries(links.map(({ name, replacedBy }) => [name, replacedBy?.name ?? null]));
    expect(chain).toEqual({ "一.docx": "二.docx", "二.docx": "三.docx", "三.docx": null });
    expect(await auditTrail(`attachment:${first}`)).toContain("attachment.replaced");
  });

  test("a file of another record cannot be replaced from here", async () => {
    const other = await makeDocument(drafter.agencyId!);
    const foreign = await receiveAttachment(
      drafter,
      { ...upload("外.docx", word), documentId: other },
      { store: place.store, limits },
    );
    const id = foreign.ok ? foreign.value.id : "";
    const result = await replaceAttachment(drafter, id, upload("a.docx", word), {
      store: place.store,
      limits,
    });
    expect(result).toMatchObject({ ok: false, issues: [{ code: "not-found" }] });
    expect(await db.attachment.findUnique({ where: { id } })).toMatchObject({ replacedById: null });
  });
});

describe("when the check goes wrong", () => {
  test("a file that changes while it is checked is refused", async () => {
    vi.mocked(checkFile).mockImplementationOnce(async (path) => {
      writeFileSync(path, "something else");
      return {
        ok: true,
        value: { mediaType: "application/pdf", extension: "pdf", texts: [], hiddenData: [] },
      };
    });
    expect(await send(word)).toMatchObject({ status: 422, issues: [{ code: "upload.changed" }] });
    await expectNothingLeft();
  });

  test("a check that breaks fails closed: the row is refused and no byte stays", async () => {
    vi.mocked(checkFile).mockRejectedValueOnce(new Error("scanner crashed"));
    const request = { documentId, name: "a.docx", size: null, sha256: null, stream: generatedFrom(word) };
    await expect(receiveAttachment(drafter, request, { store: place.store, limits })).rejects.toThrow(
      "scanner",
    );
    await expectNothingLeft();
    const row = await db.attachment.findFirstOrThrow();
    expect(row).toMatchObject({ state: "refused", problem: expect.stringMatching(/没有完成/) });
    expect(await auditTrail(`attachment:${row.id}`)).toEqual([
      "attachment.received",
      "attachment.refused (refused)",
    ]);
  });
});

test.each([true, false])(
  "a crash while the file is kept (object there: %s) leaves no file without its row",
  async (kept) => {
    const crashing = {
      ...place.store,
      async promote(file: Received) {
        if (kept) await place.store.promote(file);
        throw new Error("power cut");
      },
    };
    const upload = { documentId, name: "a.docx", size: null, sha256: null, stream: generatedFrom(word) };
    await expect(receiveAttachment(drafter, upload, { store: crashing, limits })).rejects.toThrow(
      "power cut",
    );
    expect(await db.attachment.count({ where: { state: { not: "refused" } } })).toBe(0);
    expect(place.quarantined()).toEqual([]);
    await reconcileFiles(new Date(Date.now() + 25 * 60 * 60 * 1000), place.store);
    expect(place.objects()).toEqual([]);
  },
);

test("after crashes rows and files are brought together again, and nothing in use is touched", async () => {
  const kept = (await send(word)).value!;
  const orphan = await place.store.receive(crypto.randomUUID(), generatedFrom(await wordFile("孤")), {
    maxBytes: 1e6,
    declaredSize: null,
    declaredSha256: null,
  });
  if (orphan.ok) await place.store.promote(orphan.value);
  const lost = (await send(await wordFile("失"))).value!;
  await place.store.remove(lost.sha256);
  const stuck = await db.attachment.create({
    data: { documentId, name: "x.pdf", mediaType: "", size: 1, sha256: "", createdAt: TEST_NOW },
  });
  expect(await reconcileFiles(new Date(), place.store)).toMatchObject({ orphans: [] });
  const tomorrow = new Date(Date.now() + 25 * 60 * 60 * 1000);
  expect(await reconcileFiles(tomorrow, place.store)).toEqual({
    abandoned: [],
    swept: [],
    orphans: [orphan.ok && orphan.value.sha256],
    missing: [lost.sha256],
  });
  expect(place.objects()).toEqual([kept.sha256]);
  expect(await db.attachment.findUnique({ where: { id: stuck.id } })).toMatchObject({ state: "refused" });
});

function generatedFrom(bytes: Buffer) {
  const stream = generated(0);
  stream.unshift?.(bytes);
  return stream;
}
