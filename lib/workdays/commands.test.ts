import { beforeEach, expect, it } from "vitest";
import { operatorActor, type Staff } from "@/lib/actor";
import { db } from "@/lib/db";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { useDatabase } from "@/lib/testing/database";
import { importCalendar } from "./commands";
import { loadCalendar } from "./load-calendar";
import { isWorkday } from "./rules";

useDatabase();

const HEADER = "date,kind,name,notice\n";
const YEAR_2027 = `${HEADER}2026-12-27,work,元旦,甲\n2027-01-01,off,元旦,甲\n2027-05-01,off,劳动节,甲\n2027-10-01,off,国庆节,甲\n`;
const at = new Date("2026-11-23T02:00:00Z");
const operator = operatorActor(at);
const drafter: Staff = {
  kind: "staff",
  userId: "00000000-0000-4000-8000-000000000001",
  name: "起草人",
  agencyId: null,
  roles: ["drafter"],
  sessionId: "session",
  at,
  ip: "127.0.0.1",
};

beforeEach(async () => {
  await db.workdayException.deleteMany();
  await db.workdayCalendar.deleteMany();
});

it("knows the shipped calendar before anything is imported", async () => {
  expect(await loadCalendar()).toMatchObject({ knownFrom: "2007-01-01", knownThrough: "2026-12-31" });
});

it("makes a new year known beside what was known, and leaves a trace", async () => {
  const done = await importCalendar(operator, { csv: YEAR_2027 });
  expect(done).toEqual({ ok: true, value: { days: 4, knownFrom: "2007-01-01", knownThrough: "2027-12-31" } });
  const calendar = await loadCalendar();
  expect(isWorkday(calendar, "2027-01-01")).toEqual({ ok: true, value: false });
  expect(isWorkday(calendar, "2026-12-27")).toEqual({ ok: true, value: true });
  expect(isWorkday(calendar, "2008-01-01")).toEqual({ ok: true, value: false });
  const event = await db.auditEvent.findFirst({
    where: { action: "calendar.imported" },
    orderBy: { seq: "desc" },
  });
  expect(event).toMatchObject({ actor: "operator", data: { knownThrough: "2027-12-31" } });
});

it("takes the same notice twice without a difference", async () => {
  await importCalendar(operator, { csv: YEAR_2027 });
  const first = await loadCalendar();
  await importCalendar(operator, { csv: YEAR_2027 });
  expect(await loadCalendar()).toEqual(first);
});

it("takes nothing from a table with one wrong row", async () => {
  const done = await importCalendar(operator, { csv: `${YEAR_2027}2027-02-30,off,春节,甲\n` });
  expect(done).toMatchObject({ ok: false, issues: [{ code: "calendar.row", field: "line:6" }] });
  expect(await db.workdayException.count()).toBe(0);
});

it("keeps both of two years that are imported at the same time", async () => {
  await importCalendar(operator, { csv: YEAR_2027 });
  const [a, b] = [
    YEAR_2027.replaceAll("2027-", "2028-").replace("2026-12-27", "2027-12-26"),
    `${HEADER}2027-06-01,off,端午节,乙\n`,
  ];
  const done = await Promise.all([
    importCalendar(operator, { csv: a }),
    importCalendar(operator, { csv: b }),
  ]);
  expect(done.map((result) => result.ok)).toEqual([true, true]);
  const calendar = await loadCalendar();
  expect(calendar.knownThrough).toBe("2028-12-31");
  expect(calendar.exceptions.get("2027-06-01")).toMatchObject({ kind: "off" });
});

it("is refused to a drafter", async () => {
  await expect(importCalendar(drafter, { csv: YEAR_2027 })).rejects.toBeInstanceOf(ForbiddenError);
  expect(await db.workdayException.count()).toBe(0);
});
