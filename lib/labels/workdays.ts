/** How a day departs from Monday to Friday. */
export const DAY_KIND_LABELS = { off: "放假", work: "调休上班" } as const;

export const CALENDAR_LABELS = {
  day: "日期",
  weekday: "星期",
  kind: "安排",
  name: "节假日",
  notice: "依据",
  before: "现在",
  after: "导入后",
} as const;

const WEEKDAYS = ["日", "一", "二", "三", "四", "五", "六"];

/** `星期一` … `星期日` of a day `YYYY-MM-DD`. */
export function weekdayOf(day: string): string {
  return `星期${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]}`;
}
