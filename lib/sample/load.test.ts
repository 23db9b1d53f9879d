import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { systemActor } from "@/lib/actor";
import { missingObjects } from "@/lib/attachments/reconcile-files";
import { db } from "@/lib/db";
import { hashContent } from "@/lib/documents/add-revision";
import { readContent } from "@/lib/documents/read-content";
import { allKinds } from "@/lib/kinds/registry";
import { STATISTICS_TOPICS } from "@/lib/labels/disclosure";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { useStore } from "@/lib/storage/test-store";
import { makeBureau, makeStaff } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { startOf } from "@/lib/time";
import { sampleAgency } from "./data/agency";
import { loadSample, loadSampleIfEmpty } from "./load";
import { removeSample } from "./remove";

useDatabase();
const files = useStore();

const NOW = new Date("2026-11-23T16:00:00+08:00");
const actor = systemActor("示例", NOW);
/** Milliseconds; a machine that runs every other test meanwhile takes its time. */
const SLOW = 180_000;

/** What stays for ever: what was done, and which numbers were given out. The queue holds the news of the removal. */
const KEPT = new Set(["audit_event", "IndexNumber", "OutboxMessage", "_prisma_migrations"]);

/** Tables that hold rows which should be gone. */
async function tablesWithRows(): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    select name from (
      select table_name::text as name,
        (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I', table_name), false, true, '')))[1]::text::int as rows
      from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
    ) as counted where rows > 0`;
  return tables.map(({ name }) => name).filter((name) => !KEPT.has(name));
}

async function load() {
  const loaded = await loadSample(actor, files.store);
  if (!loaded.ok) throw new Error(loaded.issues[0]?.message);
  return loaded.value;
}

/** Ends the database connection in the middle of a load: to the database this is what kill -9 looks like. */
async function interruptedLoad(): Promise<void> {
  const outcome = loadSample(actor, files.store).then(
    () => "loaded",
    () => "broken off",
  );
  for (let ended = 0; ended === 0; )
    ended = await db.$executeRaw`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'
        and xact_start < now() - interval '500 milliseconds'`;
  expect(await outcome).toBe("broken off");
}

describe("the sample in the database", () => {
  const counted = {
    kind: { in: allKinds().flatMap(({ id, countsAsDisclosure }) => (countsAsDisclosure ? [id] : [])) },
  };
  const endOf = (year: number) => ({ lt: startOf(`${year + 1}-01-01`) });

  // Loading takes seconds: one load for all, by two at once, after one that was broken off.
  beforeAll(async () => {
    await interruptedLoad();
    expect(await tablesWithRows()).toEqual([]);
    const both = await Promise.all([loadSample(actor, files.store), loadSample(actor, files.store)]);
    expect(both.flatMap((one) => (one.ok ? "loaded" : one.issues.map(({ code }) => code))).sort()).toEqual([
      "loaded",
      "sample.not-empty",
    ]);
  }, SLOW);

  it("counts as the report on 2017 counts: 12 in the year as 6 + 2 + 2 + 1 + 1, 118 since the beginning", async () => {
    const of2017 = { ...counted, firstPublishedAt: { gte: startOf("2017-01-01"), ...endOf(2017) } };
    expect(await db.publishedRecord.count({ where: of2017 })).toBe(12);
    const byTopic = await db.publishedRecord.groupBy({
      by: ["topic"],
      where: of2017,
      _count: { _all: true },
    });
    const counts = new Map(byTopic.map(({ topic, _count }) => [topic, _count._all]));
    expect(STATISTICS_TOPICS.map((topic) => counts.get(topic))).toEqual([6, 2, 2, 1, 1]);
    expect(await db.publishedRecord.count({ where: { ...counted, firstPublishedAt: endOf(2017) } })).toBe(
      118,
    );
  });

  it("is marked as sample, stands at the front, and nothing in it is dated later than its loading", async () => {
    const agencies = await db.agency.findMany({ orderBy: { isPrimary: "desc" } });
    expect(agencies.map(({ name, isSample }) => [name, isSample])).toEqual([
      [sampleAgency.name, true],
      ["云溪县人民政府", true],
    ]);
    expect(await db.publishedRecord.count({ where: { title: { not: { contains: "（示例）" } } } })).toBe(0);
    expect(await db.publishedRecord.count({ where: { firstPublishedAt: { gt: NOW } } })).toBe(0);
    expect(await db.user.count()).toBe(0);
  });

  it("keeps the engine's promises: approved is what is public, numbers count by year, one edition is live", async () => {
    const editions = await db.edition.findMany({ include: { document: true } });
    for (const { id, approvedHash, currentRevisionId, status, document } of editions) {
      const content = await readContent(db, currentRevisionId ?? "");
      expect(approvedHash).toBe(await hashContent(db, content));
      expect(document.liveEditionId === id, id).toBe(status !== "superseded");
    }
    const numbers = await db.publishedRecord.findMany({
      where: { firstPublishedAt: { gte: startOf("2017-01-01"), ...endOf(2017) } },
      orderBy: [{ firstPublishedAt: "asc" }, { documentId: "asc" }],
      select: { indexNumber: true },
    });
    expect(numbers[0]?.indexNumber).toBe(`${sampleAgency.unifiedSocialCreditCode}/2017-00001`);
    expect(numbers.map(({ indexNumber }) => Number(indexNumber.slice(-5)))).toEqual(
      numbers.map((_, index) => index + 1),
    );
  });

  it("has something corrected, withdrawn and attached, and every file is in its place", async () => {
    expect(await db.publicChange.count({ where: { kind: "changed", note: { not: "" } } })).toBeGreaterThan(1);
    expect(await db.publishedRecord.count({ where: { withdrawnAt: { not: null }, bodyText: "" } })).toBe(1);
    expect(await db.publishedFile.count()).toBeGreaterThan(10);
    expect(await missingObjects(files.store)).toEqual([]);
    expect(files.quarantined()).toEqual([]);
  });

  it("is not loaded into an installation that has an agency", async () => {
    const again = await loadSample(actor, files.store);
    expect(again.ok ? [] : again.issues.map(({ code }) => code)).toEqual(["sample.not-empty"]);
    expect(await loadSampleIfEmpty(NOW)).toBeNull();
  });

  it("leaves nothing when it is removed but the audit log and the numbers given out, and can be loaded anew", async () => {
    const numbers = await db.indexNumber.count();
    expect(await tablesWithRows()).toEqual(
      expect.arrayContaining(["Agency", "Revision", "PublishedRelation"]),
    );
    const removed = await removeSample(actor, files.store);
    expect(removed.ok && removed.value).toMatchObject({ agencies: 2, documents: 187, users: 0 });
    expect(await tablesWithRows()).toEqual([]);
    expect(await loadSampleIfEmpty(NOW)).toBeNull();
    expect(files.objects()).toEqual([]);
    expect(await db.indexNumber.count()).toBe(numbers);
    const messages = await db.outboxMessage.findMany({
      where: { payload: { path: ["tags"], string_contains: "category:" } },
    });
    expect(messages).toEqual([]);
  });
});

describe("the sample after its removal", () => {
  let agencyId = "";
  beforeAll(async () => {
    agencyId = (await load()).agencyId;
  }, SLOW);

  it("can be loaded anew, with numbers that were never given out", async () => {
    const records = await db.publishedRecord.count();
    expect(records).toBeGreaterThan(180);
    expect(await db.indexNumber.count()).toBe(2 * records);
    const trail = await db.auditEvent.findMany({
      where: { action: { startsWith: "sample." } },
      orderBy: { seq: "asc" },
    });
    expect(trail.map(({ action }) => action)).toEqual(["sample.loaded", "sample.removed", "sample.loaded"]);
  });

  it("is removed with what people did in it, and leaves another agency with its people, files and records alone", async () => {
    const own = await makeBureau();
    const colleague = await own.staff("drafter");
    const sampleStaff = await makeStaff(agencyId, ["drafter"]);
    await db.session.create({
      data: { id: "a".repeat(64), userId: sampleStaff.userId, createdAt: NOW, lastSeenAt: NOW },
    });
    const shared = await db.attachment.findFirstOrThrow();
    const document = await db.document.create({ data: { kind: "notice", agencyId: own.agency.id } });
    const { id: _, documentId: __, ...columns } = shared;
    await db.attachment.create({
      data: { ...columns, id: randomUUID(), documentId: document.id, texts: [], hiddenData: [] },
    });
    const removed = await removeSample(actor, files.store);
    expect(removed.ok && removed.value.users).toBe(1);
    expect(await db.session.count()).toBe(0);
    expect(await db.user.findMany({ select: { id: true } })).toEqual([{ id: colleague.userId }]);
    expect(await db.document.count()).toBe(1);
    expect(files.objects()).toEqual([shared.sha256]);
    expect((await db.agency.findMany()).map(({ id, isPrimary }) => ({ id, isPrimary }))).toEqual([
      { id: own.agency.id, isPrimary: true },
    ]);
  });

  it("says so when there is none, and is for administrators of the whole installation only", async () => {
    const none = await removeSample(actor, files.store);
    expect(none.ok ? [] : none.issues.map(({ code }) => code)).toEqual(["sample.none"]);
    const bureau = await makeBureau();
    for (const person of [await bureau.staff("officer"), await bureau.staff("sysadmin")])
      await expect(removeSample(person, files.store)).rejects.toThrow(ForbiddenError);
    await expect(loadSample(await bureau.staff("officer"), files.store)).rejects.toThrow(ForbiddenError);
    expect(await db.auditEvent.count({ where: { action: "access.denied" } })).toBeGreaterThan(1);
  });
});
