import type { Issue } from "@/lib/issue";
import { failed, ok, type Result } from "@/lib/result";
import { addDays, type Day, isDay, writtenDay } from "@/lib/time";
import type { Calendar, ExplainedDay } from "./calendar";

const WEEKDAYS = ["日", "一", "二", "三", "四", "五", "六"];
/** Longest count that is served; statutory periods are two orders of magnitude shorter. */
const LONGEST = 3660;
const DAY_LENGTH = 86_400_000;

/** Whether a day is a working day, and why. Fails with `calendar.unknown-day` or `workdays.day`. */
export function judgeDay(calendar: Calendar, day: Day): Result<{ workday: boolean; why: string }> {
  if (!isDay(day)) return failed(notADay(day));
  if (day < calendar.knownFrom || day > calendar.knownThrough) return failed(unknownDay(calendar, day));
  const exception = calendar.exceptions.get(day);
  if (exception?.kind === "off") return ok({ workday: false, why: `${exception.name}放假` });
  if (exception?.kind === "work") return ok({ workday: true, why: `${exception.name}调休上班` });
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const name = `星期${WEEKDAYS[weekday]}`;
  return weekday === 0 || weekday === 6
    ? ok({ workday: false, why: `${name}，休息` })
    : ok({ workday: true, why: `${name}，工作日` });
}

/** Whether a day is a working day. Fails with `calendar.unknown-day` or `workdays.day`. */
export function isWorkday(calendar: Calendar, day: Day): Result<boolean> {
  const judged = judgeDay(calendar, day);
  return judged.ok ? ok(judged.value.workday) : judged;
}

/**
 * The `count`-th working day after `day`; the day itself, on which something was received, is not counted (条例第三十一条、
 * 第三十三条 count from the day of receipt). With 0 it is the day itself. Fails with `calendar.unknown-day` as soon as a day
 * has to be judged that the calendar does not know, `workdays.day`, `workdays.count`.
 */
export function addWorkdays(
  calendar: Calendar,
  day: Day,
  count: number,
): Result<{ day: Day; explanation: ExplainedDay[] }> {
  if (!isDay(day)) return failed(notADay(day));
  if (!Number.isInteger(count) || count < 0 || count > LONGEST) return failed(badCount());
  const explanation: ExplainedDay[] = [firstDay(day)];
  let on = day;
  for (let left = count; left > 0; ) {
    on = addDays(on, 1);
    const judged = judgeDay(calendar, on);
    if (!judged.ok) return judged;
    explanation.push({ on, counted: judged.value.workday, why: judged.value.why });
    if (judged.value.workday) left--;
  }
  return ok({ day: on, explanation });
}

/**
 * The number of working days d with `from` < d ≤ `to`, so that it undoes `addWorkdays`. Fails with `calendar.unknown-day`,
 * `workdays.day`, `workdays.order` when `to` lies before `from`, `workdays.count` beyond ten years.
 */
export function workdaysBetween(
  calendar: Calendar,
  from: Day,
  to: Day,
): Result<{ count: number; explanation: ExplainedDay[] }> {
  for (const day of [from, to]) if (!isDay(day)) return failed(notADay(day));
  if (to < from) return failed({ code: "workdays.order", message: "结束日期早于开始日期，请对调后再试。" });
  if (Date.parse(to) - Date.parse(from) > LONGEST * DAY_LENGTH) return failed(badCount());
  const explanation: ExplainedDay[] = [firstDay(from)];
  let count = 0;
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) {
    const judged = judgeDay(calendar, on);
    if (!judged.ok) return judged;
    if (judged.value.workday) count++;
    explanation.push({ on, counted: judged.value.workday, why: judged.value.why });
  }
  return ok({ count, explanation });
}

function firstDay(on: Day): ExplainedDay {
  return { on, counted: false, why: "起算当日，不计入" };
}

function notADay(text: string): Issue {
  return { code: "workdays.day", message: `“${text}”不是有效的日期，请按“2026-03-01”的格式填写。` };
}

function badCount(): Issue {
  return { code: "workdays.count", message: `工作日天数应是 0 到 ${LONGEST} 的整数，时间跨度不超过十年。` };
}

function unknownDay(calendar: Calendar, day: Day): Issue {
  const known = `${writtenDay(calendar.knownFrom)}至${writtenDay(calendar.knownThrough)}`;
  return {
    code: "calendar.unknown-day",
    message: `工作日历只载有${known}的安排，无法判断${writtenDay(day)}是否为工作日，请先导入该年的节假日通知。`,
  };
}
