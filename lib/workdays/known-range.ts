import { failed, ok, type Result } from "@/lib/result";
import type { Day } from "@/lib/time";
import type { ExceptionalDay } from "./calendar";

/** Holidays with a fixed date in every year since 1949 (《全国年节及纪念日放假办法》): a notice that lacks one is not whole. */
const FIXED_HOLIDAYS = ["01-01", "05-01", "10-01"];

/** The years whose fixed holidays are all named, in order. */
export function coveredYears(exceptions: ReadonlyMap<Day, ExceptionalDay>): number[] {
  return [...new Set([...exceptions.keys()].map((day) => day.slice(0, 4)))]
    .filter((year) => FIXED_HOLIDAYS.every((date) => exceptions.get(`${year}-${date}`)?.kind === "off"))
    .map(Number)
    .sort((a, b) => a - b);
}

/**
 * The days that a set of exceptional days covers: the whole years whose fixed holidays it names. A year of which only
 * make-up days are known (the last days of December stand in the next year's notice) is not covered.
 * Fails with `calendar.incomplete` when no year is covered, `calendar.gap` when covered years do not follow each other.
 */
export function knownRange(
  exceptions: ReadonlyMap<Day, ExceptionalDay>,
): Result<{ knownFrom: Day; knownThrough: Day }> {
  const years = coveredYears(exceptions);
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) {
    return failed({
      code: "calendar.incomplete",
      message: "没有一个年份的安排是完整的：每年的元旦、劳动节、国庆节都应列为放假。",
    });
  }
  const missing = years.find((year, index) => index > 0 && year !== (years[index - 1] ?? 0) + 1);
  if (missing !== undefined) {
    return failed({
      code: "calendar.gap",
      message: `工作日历在${missing}年之前缺少年份，请先导入缺少的年份。`,
    });
  }
  return ok({ knownFrom: `${first}-01-01`, knownThrough: `${last}-12-31` });
}
