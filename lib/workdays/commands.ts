import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import type { Tx } from "@/lib/db";
import { authorize } from "@/lib/permissions/authorize";
import { ok, type Result } from "@/lib/result";
import type { Day } from "@/lib/time";
import { transact } from "@/lib/transact";
import type { Calendar } from "./calendar";
import { readNotice } from "./import-notice";
import { loadCalendar } from "./load-calendar";
import { mergeCalendar } from "./merge-calendar";

export type CalendarImport = { days: number; knownFrom: Day; knownThrough: Day };

/**
 * Takes a table of exceptional days (CSV text, see `readNotice`) into the calendar, all rows or none. Days that were known
 * stay, unless the table names them anew. Fails with the issues of `readNotice` and `mergeCalendar`.
 */
export function importCalendar(actor: Actor, input: { csv: string }): Promise<Result<CalendarImport>> {
  return transact(actor, async (tx) => {
    authorize(actor, "calendar:edit");
    const notice = readNotice(input.csv);
    if (!notice.ok) return notice;
    // One import at a time: two merges of different years must both be in the result.
    await tx.$executeRaw`lock table "WorkdayException" in share row exclusive mode`;
    const calendar = mergeCalendar(await loadCalendar(tx), notice.value);
    if (!calendar.ok) return calendar;
    await store(tx, calendar.value);
    const { knownFrom, knownThrough } = calendar.value;
    const outcome = { days: notice.value.size, knownFrom, knownThrough };
    await record(tx, actor, { action: "calendar.imported", data: outcome });
    return ok(outcome);
  });
}

async function store(tx: Tx, calendar: Calendar): Promise<void> {
  await tx.workdayException.deleteMany();
  await tx.workdayException.createMany({
    data: [...calendar.exceptions].map(([day, exception]) => ({ date: midnight(day), ...exception })),
  });
  const known = { knownFrom: midnight(calendar.knownFrom), knownThrough: midnight(calendar.knownThrough) };
  await tx.workdayCalendar.upsert({ where: { id: 1 }, create: { id: 1, ...known }, update: known });
}

/** A DATE column takes midnight UTC of its day. */
function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
