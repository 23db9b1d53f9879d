import type { Actor } from "@/lib/actor";
import { authorize } from "@/lib/permissions/authorize";
import { ok, type Result } from "@/lib/result";
import type { Day } from "@/lib/time";
import { type CalendarChange, calendarChanges } from "./calendar-changes";
import { readNotice } from "./import-notice";
import { loadCalendar } from "./load-calendar";
import { mergeCalendar } from "./merge-calendar";

export type CalendarPreview = {
  /** The table as it was sent, to be imported as it was seen. */
  csv: string;
  changes: CalendarChange[];
  knownFrom: Day;
  knownThrough: Day;
};

/** What `importCalendar` would do with a table; nothing is written. Fails as the import would. */
export async function previewCalendar(
  actor: Actor,
  { csv }: { csv: string },
): Promise<Result<CalendarPreview>> {
  authorize(actor, "calendar:edit");
  const notice = readNotice(csv);
  if (!notice.ok) return notice;
  const before = await loadCalendar();
  const after = mergeCalendar(before, notice.value);
  if (!after.ok) return after;
  const { knownFrom, knownThrough } = after.value;
  return ok({ csv, changes: calendarChanges(before, after.value), knownFrom, knownThrough });
}
