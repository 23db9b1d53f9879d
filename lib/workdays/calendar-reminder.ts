import { addDays, type Day, writtenDay } from "@/lib/time";

/** Days ahead that the calendar must reach: the longest statutory period, extended once, with the time to load a notice. */
const REACH = 60;

export type CalendarReminder = {
  /** Days from today to the last known day; negative once it is past. */
  daysLeft: number;
  message: string;
};

/** What to remind the office of when the calendar does not reach 60 days ahead; null while it does. */
export function calendarReminder(today: Day, knownThrough: Day): CalendarReminder | null {
  if (knownThrough >= addDays(today, REACH)) return null;
  const daysLeft = Math.round((Date.parse(knownThrough) - Date.parse(today)) / 86_400_000);
  const year = addDays(knownThrough, 1).slice(0, 4);
  const how = `请在国务院办公厅公布 ${year} 年节假日安排后尽快导入，否则无法计算涉及 ${year} 年的办理期限。`;
  const state =
    daysLeft < 0
      ? `工作日历只到${writtenDay(knownThrough)}，已过期 ${-daysLeft} 天。`
      : `工作日历只到${writtenDay(knownThrough)}，还有 ${daysLeft} 天。`;
  return { daysLeft, message: state + how };
}
