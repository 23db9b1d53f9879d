import { type Actor, systemActor } from "@/lib/actor";
import { announceTags } from "@/lib/announce";
import { record } from "@/lib/audit/record";
import { db, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import { failed, ok, type Result } from "@/lib/result";
import { fileStore, type Store } from "@/lib/storage/store";
import { type Day, dayOf } from "@/lib/time";
import { authorizeOnRecord, transact } from "@/lib/transact";
import type { Calendar } from "@/lib/workdays/calendar";
import { loadCalendar } from "@/lib/workdays/load-calendar";
import { isWorkday } from "@/lib/workdays/rules";
import { SAMPLE_BANNER } from "./data/agency";
import type { SampleRecord } from "./data/record";
import { sampleRecords } from "./data/sample";
import { foundSampleAgencies } from "./found-agencies";
import { publishSampleRecord } from "./publish-record";
import { removeUnusedObjects } from "./remove-unused-objects";
import { type StoredFile, storeSampleFiles } from "./store-files";

export type LoadedSample = { agencyId: string; records: number };

/**
 * Gives an installation without any agency a fictitious bureau, so that every screen has something to show; null when
 * there is an agency, the sample was removed before, or GONGKAI_SAMPLE=0 forbids it. All or nothing: killed at any moment, the next call begins anew.
 * @throws Refusal with the sentence that kept it from happening (a full disk)
 */
export async function loadSampleIfEmpty(at = new Date()): Promise<LoadedSample | null> {
  if (process.env.GONGKAI_SAMPLE === "0" || (await db.agency.count()) > 0) return null;
  // Whoever removed it once does not want it back at the next start.
  if ((await db.auditEvent.count({ where: { action: "sample.removed" } })) > 0) return null;
  const loaded = await loadSample(systemActor("示例", at));
  if (loaded.ok) return loaded.value;
  if (loaded.issues.every(({ code }) => code === NOT_EMPTY.code)) return null;
  throw new Refusal(`示例没有载入：${loaded.issues[0]?.message}`);
}

/** 载入示例: the fictitious bureau with its records, only where there is no agency yet. */
export async function loadSample(actor: Actor, store: Store = fileStore()): Promise<Result<LoadedSample>> {
  await authorizeOnRecord(actor, "agency:create");
  if ((await db.agency.count()) > 0) return failed(NOT_EMPTY);
  const calendar = await loadCalendar();
  const records = sampleRecords(dayOf(actor.at), (day) => works(calendar, day));
  const files = await storeSampleFiles(records, store);
  if (!files.ok) return files;
  let loaded: Result<LoadedSample> | undefined;
  try {
    loaded = await transact(actor, (tx) => writeSample(tx, actor, records, files.value));
    return loaded;
  } finally {
    const hashes = [...files.value.values()].flat().map(({ sha256 }) => sha256);
    // What a killed load leaves, the sweep of files clears.
    if (!loaded?.ok) await removeUnusedObjects(actor, hashes, store).catch(() => {});
  }
}

async function writeSample(
  tx: Tx,
  actor: Actor,
  records: readonly SampleRecord[],
  files: ReadonlyMap<string, StoredFile[]>,
): Promise<Result<LoadedSample>> {
  // Two loads at once: the second waits here, longer than locks usually may, and then finds the first one's agencies.
  await tx.$executeRaw`select set_config('lock_timeout', '50s', true)`;
  await tx.$executeRaw`lock table "Agency" in share row exclusive mode`;
  if ((await tx.agency.count()) > 0) return failed(NOT_EMPTY);
  const bureau = await foundSampleAgencies(tx, actor.at);
  const documents = new Map<string, number>();
  for (const { key, kind, publishedAt } of records) {
    const data = { kind, agencyId: bureau.id, createdAt: new Date(publishedAt) };
    documents.set(key, (await tx.document.create({ data, select: { id: true } })).id);
  }
  // Oldest first, so that the counters of index numbers run as they would have run.
  for (const one of records) {
    const place = { bureau, documents, files: files.get(one.key) ?? [] };
    const published = await publishSampleRecord(tx, actor, one, place);
    if (!published.ok) return failed(...published.issues);
  }
  await announceTags(tx, [`agency:${bureau.id}`, "site"]);
  await record(tx, actor, {
    action: "sample.loaded",
    object: `agency:${bureau.id}`,
    data: { records: records.length, note: SAMPLE_BANNER },
  });
  return ok({ agencyId: bureau.id, records: records.length });
}

/** Beyond the official calendar Monday to Friday will do: nothing that counts days reads the sample's dates. */
function works(calendar: Calendar, day: Day): boolean {
  const judged = isWorkday(calendar, day);
  if (judged.ok) return judged.value;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday > 0 && weekday < 6;
}

const NOT_EMPTY = {
  code: "sample.not-empty",
  message: "系统中已有机关，示例只能载入到没有任何机关的系统。",
};
