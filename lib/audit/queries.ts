import { type Actor, actorKey } from "@/lib/actor";
import { db } from "@/lib/db";
import { authorize } from "@/lib/permissions/authorize";
import { countAttempt } from "@/lib/rate-window";
import type { AuditFilters } from "./filters";
import { nameObjects } from "./name-objects";
import { record } from "./record";
import { whereEvents } from "./where-events";

export const EVENTS_PER_PAGE = 50;

/** One look at the log leaves one trace, however many pages are turned within a minute. */
const READING = { max: 1, windowMs: 60_000 };

export type AuditRow = {
  /** Whole number, too large for a JavaScript number in the long run. */
  seq: string;
  at: Date;
  /** User id, `system`, `visitor` or `operator`. */
  actor: string;
  actorName: string;
  ip: string;
  action: string;
  object: { key: string; type: string; name: string } | null;
  ok: boolean;
  data: Record<string, unknown>;
};

/**
 * The audit log, newest first, for auditors. The log is one for the whole installation, as is its chain: an auditor
 * reads what was done in every agency. Reading is an event itself.
 */
export async function listAuditEvents(
  actor: Actor,
  { page, ...filters }: AuditFilters & { page: number },
): Promise<{ rows: AuditRow[]; total: number }> {
  authorize(actor, "audit:read");
  await recordReading(actor, filters);
  const where = whereEvents(filters);
  const [total, events] = await Promise.all([
    db.auditEvent.count({ where }),
    db.auditEvent.findMany({
      where,
      orderBy: { seq: "desc" },
      skip: (page - 1) * EVENTS_PER_PAGE,
      take: EVENTS_PER_PAGE,
    }),
  ]);
  return { total, rows: await asRows(events) };
}

export type StoredEvent = NonNullable<Awaited<ReturnType<typeof db.auditEvent.findFirst>>>;

/** Stored events with the names of what they are about. */
export async function asRows(events: readonly StoredEvent[]): Promise<AuditRow[]> {
  const names = await nameObjects(events.flatMap(({ object }) => object ?? []));
  return events.map(({ seq, object, data, prevHash: _, hash: __, ...event }) => ({
    ...event,
    seq: String(seq),
    object: object
      ? { key: object, type: object.split(":")[0] ?? "", name: names.get(object) ?? nameIn(data) }
      : null,
    data: data as Record<string, unknown>,
  }));
}

/** What a thing was called when the event was written, for those that are gone. */
function nameIn(data: unknown): string {
  const { term, name } = data as Record<string, unknown>;
  return [term, name].find((word) => typeof word === "string") ?? "";
}

async function recordReading(actor: Actor, filters: AuditFilters): Promise<void> {
  const count = await countAttempt(`audit-read:${actorKey(actor)}`, READING, actor.at);
  if (count > READING.max) return;
  await db.$transaction((tx) => record(tx, actor, { action: "audit.read", data: { filters } }));
}
