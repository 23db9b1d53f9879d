import { failed, ok, type Result } from "@/lib/result";
import type { Day } from "@/lib/time";
import type { Calendar, ExceptionalDay } from "./calendar";
import { coveredYears, knownRange } from "./known-range";

/**
 * Adds the days of a notice to a calendar. A year that the notice covers whole is taken from it alone, so that an amended
 * notice also gives days back; of other years a day named anew takes the new word. What was known stays known.
 * Fails with the issues of `knownRange`, and with `calendar.unknown-year` for a day in a year that stays unknown
 * (save the last week of December before the first year, which that year's own notice names).
 */
export function mergeCalendar(
  base: Calendar | null,
  added: ReadonlyMap<Day, ExceptionalDay>,
): Result<Calendar> {
  const covered = new Set(coveredYears(added));
  const kept = [...(base?.exceptions ?? [])].filter(
    ([day]) => isYearEnd(day) || !covered.has(Number(day.slice(0, 4))),
  );
  const exceptions = new Map([...kept, ...added].sort(([a], [b]) => (a < b ? -1 : 1)));
  const range = knownRange(exceptions);
  if (!range.ok) return range;
  const knownFrom = base && base.knownFrom < range.value.knownFrom ? base.knownFrom : range.value.knownFrom;
  const knownThrough =
    base && base.knownThrough > range.value.knownThrough ? base.knownThrough : range.value.knownThrough;
  const beyond = [...added.keys()].find((day) => day > knownThrough || (day < knownFrom && !isYearEnd(day)));
  if (beyond) {
    return failed({
      code: "calendar.unknown-year",
      message: `${beyond.slice(0, 4)}年的安排不完整（元旦、劳动节、国庆节应列为放假），${beyond} 不能单独导入。`,
    });
  }
  return ok({ exceptions, knownFrom, knownThrough });
}

/** The last week of December, whose make-up days stand in the next year's notice. */
function isYearEnd(day: Day): boolean {
  return day.slice(5) >= "12-25";
}
