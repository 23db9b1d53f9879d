import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { operatorActor } from "@/lib/actor";
import { appendAnchor } from "@/lib/audit/anchor-log";
import { db } from "@/lib/db";
import { importRecord } from "@/lib/documents/commands/import-record";
import { withdrawDocument } from "@/lib/documents/commands/withdraw-document";
import { fileStore } from "@/lib/storage/store";
import { generated, sha256Of } from "@/lib/storage/test-store";
import { makeBureau, TEST_NOW } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { verify } from "./verify";

const database = useDatabase();
const dataDir = mkdtempSync(path.join(tmpdir(), "gongkai-verify-"));
let bureau: Awaited<ReturnType<typeof makeBureau>>;
let documentId: number;
let sha256: string;

beforeAll(async () => {
  process.env.DATA_DIR = dataDir;
  bureau = await makeBureau();
});
afterAll(() => {
  delete process.env.DATA_DIR;
  rmSync(dataDir, { recursive: true, force: true });
});

beforeEach(async () => {
  await asOwner(
    `truncate "PublishedFile", "PublishedRecord", "PublicChange", "RevisionAttachment", "Revision", "Edition", "Attachment", "Document", audit_event cascade`,
  );
  rmSync(path.join(dataDir, "audit-anchor.log"), { force: true });
  documentId = await publish("关于公布缴费标准的通知");
  sha256 = await keepFile(documentId);
});

/** What only the owner of the tables can do, once the guards are out of the way. */
async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query("set session_replication_role = replica");
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function publish(title: string): Promise<number> {
  const imported = await importRecord(operatorActor(TEST_NOW), {
    kind: "disclosure_item",
    agencyId: bureau.agency.id,
    publishedAt: new Date("2017-01-19T10:00:00+08:00"),
    importedFrom: "old.html",
    content: {
      title,
      summary: "公布缴费档次。",
      body: {
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "text", text: "现将缴费标准公布如下。" }] }],
      },
      categoryId: bureau.category.id,
      issuingAgency: bureau.agency.name,
      issuedOn: "2017-01-18",
      source: bureau.agency.name,
    },
  });
  if (!imported.ok) throw new Error(imported.issues[0]?.message);
  return imported.value.documentId;
}

/** A checked file that lies in the store, as the upload leaves it. */
async function keepFile(document: number): Promise<string> {
  const store = fileStore();
  const bytes = await new Response(Readable.toWeb(generated(100_000)) as ReadableStream).bytes();
  const received = await store.receive(randomUUID(), Readable.from([bytes], { objectMode: false }), {
    maxBytes: 1_000_000,
    declaredSize: null,
    declaredSha256: null,
  });
  if (!received.ok) throw new Error(received.issues[0]?.message);
  await store.promote(received.value);
  await db.attachment.create({
    data: {
      documentId: document,
      name: "表.txt",
      mediaType: "text/plain",
      size: bytes.length,
      sha256: sha256Of(bytes),
      state: "checked",
      createdAt: TEST_NOW,
    },
  });
  return sha256Of(bytes);
}

function objectPath(): string {
  return path.join(dataDir, "files", "objects", sha256.slice(0, 2), sha256);
}

async function codes(): Promise<string[]> {
  return (await verify()).findings.map(({ code }) => code);
}

async function withdraw(): Promise<void> {
  const { id, version } = await db.edition.findFirstOrThrow({ where: { documentId } });
  const done = await withdrawDocument(operatorActor(TEST_NOW), {
    editionId: id,
    version,
    reason: "内容有误",
  });
  if (!done.ok) throw new Error(done.issues[0]?.message);
}

test("a sound installation has no findings, and everything is counted", async () => {
  await publish("第二条");
  await withdraw();
  const progress: string[] = [];
  const verification = await verify((part) => (done, total) => progress.push(`${part} ${done}/${total}`));
  expect(verification).toEqual({
    ok: true,
    checked: { events: 3, anchors: 0, files: 1, published: 1, withdrawn: 1 },
    findings: [],
  });
  expect(progress).toEqual(["files 0/1", "files 1/1", "published 0/2", "published 1/2", "published 2/2"]);
});

describe("a file", () => {
  test("that is gone is found", async () => {
    rmSync(objectPath());
    expect(await codes()).toEqual(["file.missing"]);
  });
  test("of which a byte changed is found", async () => {
    writeFileSync(objectPath(), "x", { flag: "r+" });
    expect((await verify()).findings).toMatchObject([
      { code: "file.damaged", message: expect.stringContaining("表.txt") },
    ]);
  });
});

describe("the log", () => {
  test.each([
    ["audit.changed", `update audit_event set "actorName" = 'x' where seq = 1`],
    ["audit.gap", "delete from audit_event where seq = 1"],
    ["audit.guard", "alter table audit_event disable trigger audit_no_change"],
  ])("with %s is found", async (code, statement) => {
    await publish("第二条");
    await asOwner(statement);
    expect(await codes()).toEqual([code]);
    await asOwner("alter table audit_event enable trigger audit_no_change");
  });

  test("with a tail cut off or rewritten since it was anchored is found", async () => {
    await appendAnchor({ seq: "1", hash: "0".repeat(64), at: TEST_NOW });
    await appendAnchor({ seq: "99", hash: "0".repeat(64), at: TEST_NOW });
    expect((await verify()).findings).toMatchObject([
      { code: "audit.cut", where: "event:99" },
      { code: "audit.rewritten", where: "event:1" },
    ]);
  });

  test("with many faults counts those it does not name", async () => {
    for (let left = 21; left > 0; left--) await publish(`第${left}条`);
    await asOwner("update audit_event set ip = 'x'");
    expect((await codes()).filter((code) => code === "audit.changed")).toHaveLength(20);
    expect(await codes()).toContain("audit.more");
  });
});

describe("a public record", () => {
  test.each([
    ["another title", `update "PublishedRecord" set title = '假'`, ["published.content"]],
    ["another text", `update "PublishedRecord" set body = '{}'`, ["published.content"]],
    ["another day", `update "PublishedRecord" set "issuedOn" = '2016-01-01'`, ["published.content"]],
    [
      "a file that was not approved",
      `with odd as (
         insert into "Attachment" ("documentId", name, "mediaType", size, sha256, state, "createdAt")
         select id, '名单.txt', 'text/plain', 1, 'x', 'refused', now() from "Document" returning id, "documentId")
       insert into "PublishedFile" ("documentId", "attachmentId", title, position)
       select "documentId", id, '名单', 0 from odd`,
      ["published.content"],
    ],
    [
      "an earlier date",
      `update "PublishedRecord" set "firstPublishedAt" = '2016-01-01'`,
      ["published.not-live"],
    ],
    [
      "a text changed everywhere",
      `update "PublishedRecord" set title = '假'; update "Revision" set title = '假'`,
      ["published.hash"],
    ],
    ["an approval of another text", `update "Edition" set "approvedHash" = 'x'`, ["published.not-approved"]],
    ["no approval", `update "Edition" set "approvedHash" = null`, ["published.not-approved"]],
    ["a draft behind it", `update "Edition" set status = 'draft'`, ["published.not-live"]],
    ["no edition in force", `update "Document" set "liveEditionId" = null`, ["published.not-live"]],
    ["no row", `delete from "PublishedRecord"`, ["published.missing"]],
  ])("with %s is found", async (_, statement, found) => {
    await asOwner(statement);
    expect(await codes()).toEqual(found);
  });

  test("published under force is not held to an approval", async () => {
    await asOwner(`update "Edition" set "approvedHash" = null, "forcedById" = gen_random_uuid()`);
    expect(await codes()).toEqual([]);
  });

  test("that is withdrawn and still holds its text is found", async () => {
    await withdraw();
    expect(await codes()).toEqual([]);
    await asOwner(`update "PublishedRecord" set "bodyText" = '正文'`);
    expect(await codes()).toEqual(["published.not-emptied"]);
  });

  test("that came back from withdrawal behind the editors' back is found", async () => {
    await withdraw();
    await asOwner(`update "PublishedRecord" set "withdrawnAt" = null`);
    expect(await codes()).toEqual(["published.not-live", "published.content"]);
  });
});
