import { describe, expect, it, test } from "vitest";
import type { Calendar, ExceptionalDay } from "./calendar";
import { calendarChanges } from "./calendar-changes";
import { calendarReminder } from "./calendar-reminder";

test.each([
  ["2026-11-01", "2026-12-31", null],
  ["2026-11-02", "2026-12-31", 59],
  ["2026-12-31", "2026-12-31", 0],
  ["2027-01-05", "2026-12-31", -5],
  ["2026-11-23", "2027-12-31", null],
])("on %s a calendar through %s has %s days left to remind of", (today, knownThrough, daysLeft) => {
  expect(calendarReminder(today, knownThrough)?.daysLeft ?? null).toBe(daysLeft);
});

test("the reminder says which year is wanted, and when it is too late", () => {
  expect(calendarReminder("2026-11-23", "2026-12-31")?.message).toBe(
    "工作日历只到2026年12月31日，还有 38 天。请在国务院办公厅公布 2027 年节假日安排后尽快导入，否则无法计算涉及 2027 年的办理期限。",
  );
  expect(calendarReminder("2027-01-05", "2026-12-31")?.message).toContain("已过期 5 天");
});

describe("the difference of two calendars", () => {
  const off = (notice = "甲"): ExceptionalDay => ({ kind: "off", name: "元旦", notice });
  const calendar = (...days: [string, ExceptionalDay][]): Calendar => ({
    exceptions: new Map(days),
    knownFrom: "2017-01-01",
    knownThrough: "2017-12-31",
  });

  it("names days that came, went and changed, in order", () => {
    const work: ExceptionalDay = { kind: "work", name: "元旦", notice: "甲" };
    const before = calendar(["2017-01-02", off()], ["2017-01-01", off()]);
    const after = calendar(["2017-01-02", work], ["2017-01-03", off()]);
    expect(calendarChanges(before, after)).toEqual([
      { day: "2017-01-01", before: off(), after: null },
      { day: "2017-01-02", before: off(), after: work },
      { day: "2017-01-03", before: null, after: off() },
    ]);
  });

  it("is none where only the notice is cited anew", () => {
    expect(calendarChanges(calendar(["2017-01-01", off()]), calendar(["2017-01-01", off("乙")]))).toEqual([]);
  });
});
