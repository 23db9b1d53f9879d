import type { Day } from "@/lib/time";
import type { Calendar, ExceptionalDay } from "./calendar";

export type CalendarChange = { day: Day; before: ExceptionalDay | null; after: ExceptionalDay | null };

/** The days that two calendars say different things of, in order. A new address of the same notice is no difference. */
export function calendarChanges(before: Calendar, after: Calendar): CalendarChange[] {
  const days = new Set([...before.exceptions.keys(), ...after.exceptions.keys()]);
  return [...days]
    .sort()
    .map((day) => ({
      day,
      before: before.exceptions.get(day) ?? null,
      after: after.exceptions.get(day) ?? null,
    }))
    .filter(
      (change) => change.before?.kind !== change.after?.kind || change.before?.name !== change.after?.name,
    );
}
