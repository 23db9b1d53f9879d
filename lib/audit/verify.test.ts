import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { systemActor } from "@/lib/actor";
import { db } from "@/lib/db";
import { useDatabase } from "@/lib/testing/database";
import { anchorAudit } from "./anchor-audit";
import { readAnchors } from "./anchor-log";
import { record } from "./record";
import { verifyAnchors } from "./verify-anchors";
import { verifyChain } from "./verify-chain";

const database = useDatabase();
const folder = mkdtempSync(path.join(tmpdir(), "gongkai-anchors-"));
const anchors = path.join(folder, "inner", "audit-anchor.log");
const START = new Date("2017-03-14T02:00:00Z");
const actor = systemActor("test", START);

afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(async () => {
  rmSync(anchors, { force: true });
  await asOwner("truncate audit_event");
});

/** What only the owner of the table can do, once the guards are out of the way. */
async function asOwner(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query("alter table audit_event disable trigger user");
    for (const statement of statements) await client.query(statement);
    await client.query("alter table audit_event enable trigger user");
  } finally {
    await client.end();
  }
}

async function write(count: number): Promise<void> {
  for (let left = count; left > 0; left--)
    await db.$transaction((tx) =>
      record(tx, actor, { action: "revision.saved", data: { left, text: "甲" } }),
    );
}

const minutes = (count: number) => new Date(START.getTime() + count * 60_000);

describe("the chain", () => {
  test("of an empty log is whole", async () => {
    expect(await verifyChain()).toEqual({
      events: 0,
      head: null,
      faultCount: 0,
      faults: [],
      missingGuards: [],
    });
  });

  test("is unbroken after 32 writers at once", async () => {
    const pool = new pg.Pool({ connectionString: database.url, max: 32 });
    const writer = async (name: number) => {
      for (let turn = 0; turn < 20; turn++)
        await pool.query(
          `insert into audit_event (actor, "actorName", ip, action, ok, data) values ($1, '', '', 'sign-out', true, $2)`,
          [`writer-${name}`, JSON.stringify({ turn })],
        );
    };
    await Promise.all(Array.from({ length: 32 }, (_, name) => writer(name)));
    await pool.end();
    expect(await verifyChain()).toMatchObject({ events: 640, head: { seq: "640" }, faultCount: 0 });
  });

  test("has no gap where a transaction was taken back", async () => {
    await write(2);
    await db
      .$transaction(async (tx) => {
        await record(tx, actor, { action: "revision.saved" });
        throw new Error("taken back");
      })
      .catch(() => {});
    await write(2);
    expect(await verifyChain()).toMatchObject({ events: 4, head: { seq: "4" }, faultCount: 0 });
  });

  test.each([
    ["a changed detail", `update audit_event set data = '{}' where seq = 3`, "3"],
    ["a changed person", `update audit_event set "actorName" = '他人' where seq = 3`, "3"],
    ["a changed outcome", "update audit_event set ok = not ok where seq = 3", "3"],
    ["a changed time", "update audit_event set at = at + interval '1 s' where seq = 3", "3"],
  ])("shows %s", async (_, statement, seq) => {
    await write(5);
    await asOwner(statement);
    const { faultCount, faults } = await verifyChain();
    expect({ faultCount, faults }).toEqual({
      faultCount: 1,
      faults: [{ seq, isChanged: true, isGap: false, isUnlinked: false }],
    });
  });

  test("shows an event taken out", async () => {
    await write(5);
    await asOwner("delete from audit_event where seq = 3");
    expect((await verifyChain()).faults).toEqual([
      { seq: "4", isChanged: false, isGap: true, isUnlinked: true },
    ]);
  });

  test("shows an event that was changed and sealed anew", async () => {
    await write(5);
    await asOwner(
      `update audit_event set data = '{}' where seq = 3`,
      "update audit_event e set hash = audit_hash(e) where seq = 3",
    );
    expect((await verifyChain()).faults).toEqual([
      { seq: "4", isChanged: false, isGap: false, isUnlinked: true },
    ]);
  });

  test("names the first twenty faults and counts all of them", async () => {
    await write(30);
    await asOwner(`update audit_event set ip = '192.0.2.9'`);
    const { faultCount, faults } = await verifyChain();
    expect([faultCount, faults.length, faults[0]?.seq]).toEqual([30, 20, "1"]);
  });

  test("tells of a guard that was switched off", async () => {
    await db.$executeRaw`alter table audit_event disable trigger audit_no_change`;
    expect((await verifyChain()).missingGuards).toEqual(["audit_no_change"]);
    await db.$executeRaw`alter table audit_event enable trigger audit_no_change`;
  });
});

test.each(["update audit_event set ok = true", "delete from audit_event", "truncate audit_event"])(
  "the log refuses: %s",
  async (statement) => {
    await write(1);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await expect(client.query(statement)).rejects.toThrow("append-only");
    await client.end();
    expect(await db.auditEvent.count()).toBe(1);
  },
);

describe("the anchors", () => {
  test("are written every ten minutes when something happened, for the owner alone", async () => {
    await anchorAudit(START, anchors);
    expect((await readAnchors(anchors)).anchors).toEqual([]);
    await write(2);
    for (const minute of [0, 1, 9, 10]) await anchorAudit(minutes(minute), anchors);
    await write(1);
    for (const minute of [15, 16, 24, 26]) await anchorAudit(minutes(minute), anchors);
    const kept = (await readAnchors(anchors)).anchors;
    expect(kept.map(({ seq, at }) => [seq, at])).toEqual([
      ["2", minutes(0)],
      ["3", minutes(15)],
    ]);
    expect(statSync(anchors).mode & 0o777).toBe(0o600);
    expect(await verifyAnchors(anchors)).toEqual({
      anchors: 2,
      missing: [],
      different: [],
      unreadableLines: [],
    });
  });

  test("show a tail that was cut off, which the chain cannot", async () => {
    await write(5);
    await anchorAudit(START, anchors);
    await asOwner("delete from audit_event where seq > 3");
    expect((await verifyChain()).faultCount).toBe(0);
    expect((await verifyAnchors(anchors)).missing.map(({ seq }) => seq)).toEqual(["5"]);
    await expect(anchorAudit(minutes(20), anchors)).rejects.toThrow("event 5");
  });

  test("show a tail that was cut off and grew again", async () => {
    await write(5);
    await anchorAudit(START, anchors);
    await asOwner("delete from audit_event where seq > 3");
    await write(5);
    expect((await verifyChain()).faultCount).toBe(0);
    expect((await verifyAnchors(anchors)).different.map(({ seq }) => seq)).toEqual(["5"]);
  });

  test("show a log that was sealed anew from its beginning", async () => {
    await write(3);
    await anchorAudit(START, anchors);
    await asOwner("truncate audit_event");
    await write(3);
    expect((await verifyChain()).faultCount).toBe(0);
    expect((await verifyAnchors(anchors)).different).toHaveLength(1);
  });

  test("go on after a torn line, which is reported", async () => {
    await write(1);
    await anchorAudit(START, anchors);
    appendFileSync(anchors, "2 abc");
    await write(1);
    await anchorAudit(minutes(11), anchors);
    expect(await verifyAnchors(anchors)).toMatchObject({ anchors: 2, missing: [], unreadableLines: [2] });
    expect(readFileSync(anchors, "utf8").endsWith("\n")).toBe(true);
  });

  test("of many months are all compared", async () => {
    await write(1);
    await anchorAudit(START, anchors);
    const [line = ""] = readFileSync(anchors, "utf8").split("\n");
    writeFileSync(anchors, `${`${line}\n`.repeat(2500)}${line.replace(/^1 /, "9 ")}\n`);
    expect(await verifyAnchors(anchors)).toMatchObject({ anchors: 2501, missing: [{ seq: "9" }] });
  });
});
