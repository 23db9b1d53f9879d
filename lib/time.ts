/** The one time zone of the law here: Asia/Shanghai, without daylight saving since 1992. */
export const ZONE = "Asia/Shanghai";

/** A calendar day as the law counts it, `YYYY-MM-DD`. Never a JavaScript Date: those are instants. */
export type Day = string;

const dayFormat = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, dateStyle: "short" });
const minuteFormat = new Intl.DateTimeFormat("sv-SE", {
  timeZone: ZONE,
  dateStyle: "short",
  timeStyle: "short",
});

/** The calendar day on which an instant falls in Shanghai. */
export function dayOf(at: Date): Day {
  return dayFormat.format(at);
}

/** `YYYY-MM-DD HH:mm` in Shanghai, the form that 国办发〔2017〕47号 asks for on every page. */
export function minuteOf(at: Date): string {
  return minuteFormat.format(at);
}

/** Midnight in Shanghai at which a day begins. */
export function startOf(day: Day): Date {
  return new Date(`${day}T00:00:00+08:00`);
}

/** True for a real day of the calendar written `YYYY-MM-DD` (2017-02-30 is none). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day `count` calendar days after `day` (before it when negative). */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** `2018年1月19日`, as it is written in a document. */
export function writtenDay(day: Day): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}
