import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operatorActor } from "@/lib/actor";
import { SEEN_WITHIN_MS } from "@/lib/announce";
import { db } from "@/lib/db";
import { importRecord } from "@/lib/documents/commands/import-record";
import { withdrawDocument } from "@/lib/documents/commands/withdraw-document";
import { announce } from "@/lib/documents/publication/announce";
import { getPublished } from "@/lib/reader/get-published";
import { listPublished } from "@/lib/reader/list-published";
import { ok, type Result } from "@/lib/result";
import { makeBureau, TEST_NOW } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { transact } from "@/lib/transact";
import { front } from "./handler";
import { type OpenMemory, openMemory } from "./open-memory";
import type { Render } from "./render-page";

const database = useDatabase();

type Instance = { memory: OpenMemory; server: Server; address: string };

let instances: Instance[] = [];
let renders = 0;
let bureau: Awaited<ReturnType<typeof makeBureau>>;
const actor = operatorActor(TEST_NOW);

/** Pages as the site has them, without the framework: a record, and the list of all. */
const render: Render = async (request, response) => {
  renders += 1;
  const id = Number(/^\/disclosure\/items\/(\d+)$/.exec(request.url ?? "")?.[1] ?? 0);
  const record = id ? await getPublished(id) : null;
  const list = id ? [] : (await listPublished({ agencyId: bureau.agency.id, page: 1 })).rows;
  const tags = id ? `page:${id} record:${id} site` : "site";
  const gone = record?.state === "withdrawn";
  response.writeHead(id && !record ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
  response.end(
    `<meta name="gongkai-tags" content="${tags}"/>${gone ? '<meta name="gongkai-status" content="410"/>' : ""}` +
      `<h1>${record?.title ?? ""}</h1>${list.map((row) => `<li>${row.title}</li>`).join("")}`,
  );
};

async function start(): Promise<Instance> {
  const memory = await openMemory({ FRONT: "1", FRONT_CACHE_MB: 8 }, database.url);
  if (!memory) throw new Error("no memory");
  const server = createServer((request, response) => {
    front(request, response, render, memory.memory).catch((error) =>
      response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { memory, server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

beforeAll(async () => {
  bureau = await makeBureau();
  instances = await Promise.all([start(), start()]);
});
afterAll(async () => {
  for (const { memory, server } of instances) {
    await memory.close();
    server.closeAllConnections();
    server.close();
  }
});

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join("; "));
  return result.value;
}

async function publish(title: string): Promise<number> {
  const text = [{ type: "text", text: "各乡镇便民服务中心均可办理。" }];
  const { documentId } = value(
    await importRecord(actor, {
      kind: "disclosure_item",
      agencyId: bureau.agency.id,
      publishedAt: TEST_NOW,
      importedFrom: "测试",
      content: {
        title,
        summary: "办理办法。",
        body: { type: "doc", content: [{ type: "paragraph", content: text }] },
        categoryId: bureau.category.id,
        issuingAgency: bureau.agency.name,
        issuedOn: "2017-03-10",
        source: bureau.agency.name,
        channels: ["政府网站"],
      },
    }),
  );
  return documentId;
}

async function edit(documentId: number, title: string): Promise<void> {
  value(
    await transact(actor, async (tx) => {
      await tx.publishedRecord.update({ where: { documentId }, data: { title } });
      await announce(tx, { documentId, categoryId: bureau.category.id, agencyId: bureau.agency.id });
      return ok(null);
    }),
  );
}

async function withdraw(documentId: number): Promise<void> {
  const { liveEditionId } = await db.document.findUniqueOrThrow({ where: { id: documentId } });
  const { id, version } = await db.edition.findUniqueOrThrow({ where: { id: liveEditionId ?? "" } });
  value(await withdrawDocument(actor, { editionId: id, version, reason: "内容有误。" }));
}

/** What a reader sees of a record at each instance, and in each one's list, right now. */
async function seen(documentId: number): Promise<{ status: number; page: string; list: string }[]> {
  return Promise.all(
    instances.map(async ({ address }) => {
      const [page, list] = await Promise.all([
        fetch(`${address}/disclosure/items/${documentId}`),
        fetch(address),
      ]);
      return { status: page.status, page: await page.text(), list: await list.text() };
    }),
  );
}

describe("two instances on one database", () => {
  it("show nothing that was replaced before, 240 times, while others read", {
    timeout: 120_000,
  }, async () => {
    let reading = true;
    const busy = instances.flatMap(({ address }) =>
      [1, 2].map(async () => {
        while (reading) await (await fetch(address)).text();
      }),
    );
    const stale: string[] = [];
    for (let round = 0; round < 80; round++) {
      const [before, after] = [`关于第${round}号事项的通知`, `关于第${round}号事项的更正通知`];
      const id = await publish(before);
      for (const [n, { status, page, list }] of (await seen(id)).entries())
        if (status !== 200 || !page.includes(before) || !list.includes(before))
          stale.push(`publish ${id} ${n}`);
      await edit(id, after);
      for (const [n, { page, list }] of (await seen(id)).entries())
        if (!page.includes(after) || !list.includes(after) || list.includes(before))
          stale.push(`edit ${id} ${n}`);
      await withdraw(id);
      for (const [n, { status, list }] of (await seen(id)).entries())
        if (status !== 410 || list.includes(after)) stale.push(`withdraw ${id} ${n}`);
    }
    reading = false;
    await Promise.all(busy);
    expect(stale).toEqual([]);
  });

  it("answer from memory between two changes", async () => {
    const id = await publish("关于记忆的通知");
    await seen(id);
    const before = renders;
    for (let n = 0; n < 20; n++) await seen(id);
    expect(renders).toBe(before);
  });

  it("see what is committed by somebody who does not wait, by the time a reader comes", async () => {
    const id = await publish("关于旧题目的通知");
    await seen(id);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(
      `with changed as (update "PublishedRecord" set title = '关于新题目的通知' where "documentId" = $1)
       insert into "OutboxMessage" (topic, payload) values ('published', $2)`,
      [id, { tags: `record:${id} site` }],
    );
    await client.end();
    await wait(SEEN_WITHIN_MS + 1);
    for (const { page } of await seen(id)) expect(page).toContain("关于新题目的通知");
  });

  it("see the earlier number of two that are committed the other way round", async () => {
    const id = await publish("关于次序的通知");
    const open = async () => {
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      await client.query("begin");
      await client.query(`insert into "OutboxMessage" (topic, payload) values ('published', $1)`, [
        { tags: `record:${id}` },
      ]);
      return client;
    };
    const slow = await open();
    const quick = await open();
    await quick.query("commit");
    await wait(SEEN_WITHIN_MS + 1);
    await seen(id);
    await slow.query(`update "PublishedRecord" set title = '关于先后的通知' where "documentId" = ${id}`);
    await slow.query("commit");
    await wait(SEEN_WITHIN_MS + 1);
    for (const { page } of await seen(id)) expect(page).toContain("关于先后的通知");
    await Promise.all([slow.end(), quick.end()]);
  });

  it("do not remember while their connection is cut, and do again afterwards", async () => {
    const id = await publish("关于断线的通知");
    await seen(id);
    const sizes = () => instances.map(({ memory }) => memory.memory.size);
    expect(sizes()).toEqual([expect.any(Number), expect.any(Number)]);
    await db.$executeRaw`
      select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'gongkai front' and datname = current_database()`;
    await expect.poll(sizes).toEqual([0, 0]);
    for (const { page } of await seen(id)) expect(page).toContain("关于断线的通知");
    await expect
      .poll(async () => {
        await seen(id);
        return Math.min(...sizes());
      })
      .toBeGreaterThan(0);
    await edit(id, "关于重新连上的通知");
    for (const { page } of await seen(id)) expect(page).toContain("关于重新连上的通知");
  });

  it("keep nothing for addresses that somebody invents", async () => {
    const { memory, address } = instances[0] as Instance;
    await seen(1);
    const before = memory.memory.size;
    const addresses = [
      ...Array.from({ length: 100 }, (_, n) => `/?x=${n}`),
      ...Array.from({ length: 100 }, (_, n) => `/disclosure/items/${90_000 + n}`),
      "/%ff",
      `/?${"a=1&".repeat(400)}`,
      "/?page=-1",
      "/?page=99999999",
    ];
    for (const url of addresses) await (await fetch(address + url)).text();
    expect(memory.memory.size).toBe(before);
  });
});
