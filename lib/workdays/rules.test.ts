import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, type Day } from "@/lib/time";
import { addWorkdays, isWorkday, judgeDay, workdaysBetween } from "./rules";
import { shippedCalendar } from "./shipped-calendar";

const calendar = shippedCalendar();

/** The table read once more in the plainest way, so that the rules are not tested against themselves. */
const table = new Map(
  readFileSync("lib/workdays/exceptional-days.csv", "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",").slice(0, 2) as [string, string]),
);
function naive(day: Day): boolean {
  const listed = table.get(day);
  if (listed) return listed === "work";
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  // Sakamoto's method, 0 = Sunday: independent of the JavaScript calendar.
  const y = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const weekday = (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + date) % 7;
  return weekday !== 0 && weekday !== 6;
}

const LAST = 7304;
const anyDay = fc.integer({ min: 0, max: LAST }).map((offset) => addDays("2007-01-01", offset));

describe("isWorkday", () => {
  test.each([
    ["2026-01-01", false, "元旦放假"],
    ["2026-01-04", true, "元旦调休上班"],
    ["2026-02-14", true, "春节调休上班"],
    ["2026-02-16", false, "春节放假"],
    ["2026-11-21", false, "星期六，休息"],
    ["2026-11-22", false, "星期日，休息"],
    ["2026-11-23", true, "星期一，工作日"],
    ["2017-09-30", true, "中秋节、国庆节调休上班"],
  ])("judges %s as %s because of %s", (day, workday, why) => {
    const judged = judgeDay(calendar, day);
    expect(judged).toEqual({ ok: true, value: { workday, why } });
  });

  it("agrees with a naive reading of the table on every known day", () => {
    for (let offset = 0; offset <= LAST; offset++) {
      const day = addDays("2007-01-01", offset);
      expect([day, isWorkday(calendar, day)]).toEqual([day, { ok: true, value: naive(day) }]);
    }
  });

  test.each(["2027-01-01", "2027-01-04", "2006-12-31", "2030-06-03"])(
    "refuses %s, which no notice covers",
    (day) => {
      const judged = isWorkday(calendar, day);
      expect(judged.ok).toBe(false);
      if (!judged.ok) expect(judged.issues[0]?.code).toBe("calendar.unknown-day");
    },
  );

  test.each(["2026-02-30", "2026-2-3", "明天", ""])("refuses “%s”, which is no day", (day) => {
    expect(isWorkday(calendar, day)).toMatchObject({ ok: false, issues: [{ code: "workdays.day" }] });
  });
});

describe("addWorkdays", () => {
  test.each([
    ["2026-11-23", 20, "2026-12-21", "plain weeks"],
    ["2026-02-10", 20, "2026-03-16", "over the Spring Festival and its two make-up Saturdays"],
    ["2025-12-31", 1, "2026-01-04", "over the year's border to a make-up Sunday"],
    ["2017-12-29", 15, "2018-01-22", "over New Year 2018"],
    ["2026-11-21", 1, "2026-11-23", "from a Saturday"],
    ["2026-11-23", 0, "2026-11-23", "nothing"],
    ["2026-12-30", 1, "2026-12-31", "to the last known day"],
  ])("counts from %s by %i to %s: %s", (from, count, on) => {
    expect(addWorkdays(calendar, from, count)).toMatchObject({ ok: true, value: { day: on } });
  });

  it("explains every day from the day of receipt to the last", () => {
    expect(addWorkdays(calendar, "2025-12-31", 2)).toEqual({
      ok: true,
      value: {
        day: "2026-01-05",
        explanation: [
          { on: "2025-12-31", counted: false, why: "起算当日，不计入" },
          { on: "2026-01-01", counted: false, why: "元旦放假" },
          { on: "2026-01-02", counted: false, why: "元旦放假" },
          { on: "2026-01-03", counted: false, why: "元旦放假" },
          { on: "2026-01-04", counted: true, why: "元旦调休上班" },
          { on: "2026-01-05", counted: true, why: "星期一，工作日" },
        ],
      },
    });
  });

  it("refuses to count into 2027", () => {
    expect(addWorkdays(calendar, "2026-12-31", 1)).toMatchObject({
      ok: false,
      issues: [{ code: "calendar.unknown-day", message: expect.stringContaining("2027年1月1日") }],
    });
  });

  test.each([-1, 1.5, Number.NaN, 100_000])("refuses a count of %s", (count) => {
    expect(addWorkdays(calendar, "2026-01-01", count)).toMatchObject({
      ok: false,
      issues: [{ code: "workdays.count" }],
    });
  });

  it("lands on a working day with exactly N of them passed, and says so day by day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const added = addWorkdays(calendar, from, count);
        let on = from;
        let passed = 0;
        while (passed < count && on <= "2026-12-31") {
          on = addDays(on, 1);
          if (on <= "2026-12-31" && naive(on)) passed++;
        }
        if (on > "2026-12-31") return !added.ok && added.issues[0]?.code === "calendar.unknown-day";
        return (
          added.ok &&
          added.value.day === on &&
          added.value.explanation.filter((day) => day.counted).length === count &&
          added.value.explanation.every((day, index) => day.on === addDays(from, index))
        );
      }),
    );
  });
});

describe("workdaysBetween", () => {
  it("counts neither the first day nor anything between a day and itself", () => {
    expect(workdaysBetween(calendar, "2026-11-23", "2026-11-23")).toMatchObject({
      ok: true,
      value: { count: 0 },
    });
    expect(workdaysBetween(calendar, "2026-11-23", "2026-11-24")).toMatchObject({
      ok: true,
      value: { count: 1 },
    });
  });

  it("refuses days in the wrong order and days that no notice covers", () => {
    expect(workdaysBetween(calendar, "2026-11-24", "2026-11-23")).toMatchObject({
      issues: [{ code: "workdays.order" }],
    });
    expect(workdaysBetween(calendar, "2026-12-30", "2027-01-04")).toMatchObject({
      issues: [{ code: "calendar.unknown-day" }],
    });
  });

  it("undoes addWorkdays", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, count) => {
        const added = addWorkdays(calendar, from, count);
        if (!added.ok) return true;
        const between = workdaysBetween(calendar, from, added.value.day);
        return between.ok && between.value.count === count;
      }),
    );
  });

  it("adds up over any day in between", () => {
    fc.assert(
      fc.property(fc.tuple(anyDay, anyDay, anyDay), (days) => {
        const [a, b, c] = days.toSorted() as [Day, Day, Day];
        const [ab, bc, ac] = [
          workdaysBetween(calendar, a, b),
          workdaysBetween(calendar, b, c),
          workdaysBetween(calendar, a, c),
        ];
        return !ab.ok || !bc.ok || !ac.ok || ab.value.count + bc.value.count === ac.value.count;
      }),
    );
  });
});
