import { describe, expect, it, test } from "vitest";
import { readNotice } from "./import-notice";
import { mergeCalendar } from "./merge-calendar";
import { isWorkday } from "./rules";
import { shippedCalendar } from "./shipped-calendar";

const HEADER = "date,kind,name,notice\n";
const YEAR_2027 = `${HEADER}2026-12-27,work,元旦,国办发明电〔2026〕99号
2027-01-01,off,元旦,国办发明电〔2026〕99号
2027-05-01,off,劳动节,国办发明电〔2026〕99号
2027-10-01,off,国庆节,国办发明电〔2026〕99号
`;

function days(csv: string) {
  const notice = readNotice(csv);
  if (!notice.ok) throw new Error(notice.issues[0]?.message);
  return notice.value;
}

describe("readNotice", () => {
  test.each([
    ["", "calendar.file", "第一行"],
    ["day,kind\n", "calendar.file", "第一行"],
    [HEADER, "calendar.file", "没有任何日期"],
    [`${HEADER}"2027-01-01,off\n`, "calendar.file", "CSV"],
    [`${HEADER}2027-02-30,off,元旦,通知\n`, "calendar.row", "第 2 行：“2027-02-30”"],
    [`${HEADER}2027-01-01,free,元旦,通知\n`, "calendar.row", "第 2 行：“free”"],
    [`${HEADER}2027-01-01,off,,通知\n`, "calendar.row", "第 2 行：缺少节假日名称"],
    [`${HEADER}2027-01-01,off,元旦,\n`, "calendar.row", "第 2 行：缺少通知"],
    [`${HEADER}2027-01-01,off,元旦\n`, "calendar.row", "应有 4 列，实有 3 列"],
    [
      `${HEADER}2027-01-01,off,元旦,甲\n\n2027-01-01,work,元旦,乙\n`,
      "calendar.row",
      "第 4 行：2027-01-01 重复",
    ],
  ])("refuses %j with %s", (csv, code, words) => {
    expect(readNotice(csv)).toMatchObject({
      ok: false,
      issues: [{ code, message: expect.stringContaining(words) }],
    });
  });

  it("names every wrong row, not only the first", () => {
    const read = readNotice(`${HEADER}x,off,元旦,甲\n2027-01-02,off,元旦,甲\ny,off,元旦,甲\n`);
    expect(read.ok ? [] : read.issues.map((issue) => issue.field)).toEqual(["line:2", "line:4"]);
  });

  it("reads the shipped table whole", () => {
    const calendar = shippedCalendar();
    expect(calendar).toMatchObject({ knownFrom: "2007-01-01", knownThrough: "2026-12-31" });
    expect(calendar.exceptions.size).toBe(678);
  });
});

describe("mergeCalendar", () => {
  it("makes the year of a new notice known, with its days of the old year", () => {
    const merged = mergeCalendar(shippedCalendar(), days(YEAR_2027));
    expect(merged).toMatchObject({
      ok: true,
      value: { knownFrom: "2007-01-01", knownThrough: "2027-12-31" },
    });
    if (!merged.ok) return;
    expect(isWorkday(merged.value, "2026-12-27")).toEqual({ ok: true, value: true });
    expect(isWorkday(merged.value, "2027-01-04")).toEqual({ ok: true, value: true });
  });

  it("gives back a day that an amended notice no longer names", () => {
    const first = mergeCalendar(shippedCalendar(), days(`${YEAR_2027}2027-05-03,off,劳动节,甲\n`));
    const amended = first.ok ? mergeCalendar(first.value, days(YEAR_2027)) : first;
    expect(amended.ok && isWorkday(amended.value, "2027-05-03")).toEqual({ ok: true, value: true });
    expect(amended.ok && isWorkday(amended.value, "2026-12-27")).toEqual({ ok: true, value: true });
  });

  it("takes a single day of a known year", () => {
    const merged = mergeCalendar(shippedCalendar(), days(`${HEADER}2026-11-23,off,临时放假,甲\n`));
    expect(merged.ok && isWorkday(merged.value, "2026-11-23")).toEqual({ ok: true, value: false });
  });

  test.each([
    [YEAR_2027.replaceAll("2027-", "2028-"), "calendar.gap"],
    [`${HEADER}2027-01-01,off,元旦,甲\n`, "calendar.unknown-year"],
    [`${HEADER}2006-05-01,off,劳动节,甲\n`, "calendar.unknown-year"],
  ])("refuses what would leave a hole: %j", (csv, code) => {
    expect(mergeCalendar(shippedCalendar(), days(csv))).toMatchObject({ ok: false, issues: [{ code }] });
  });

  it("refuses a first table without one whole year", () => {
    expect(mergeCalendar(null, days(`${HEADER}2027-01-01,off,元旦,甲\n`))).toMatchObject({
      ok: false,
      issues: [{ code: "calendar.incomplete" }],
    });
  });
});
