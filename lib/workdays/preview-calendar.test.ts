import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { makeStaff } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { importCalendar } from "./commands";
import { loadCalendar } from "./load-calendar";
import { previewCalendar } from "./preview-calendar";

useDatabase();

const HEADER = "date,kind,name,notice\n";
const NEXT = `${HEADER}2027-01-01,off,元旦,甲\n2027-05-01,off,劳动节,甲\n2027-10-01,off,国庆节,甲\n`;

it("shows what an import would change and writes nothing; after the import nothing is left to change", async () => {
  const officer = await makeStaff(null, ["officer"]);
  const preview = await previewCalendar(officer, { csv: NEXT });
  expect(preview).toMatchObject({ ok: true, value: { knownThrough: "2027-12-31", csv: NEXT } });
  expect(preview.ok && preview.value.changes.map(({ day }) => day)).toEqual([
    "2027-01-01",
    "2027-05-01",
    "2027-10-01",
  ]);
  expect((await loadCalendar()).knownThrough).toBe("2026-12-31");
  expect(await db.auditEvent.count()).toBe(0);
  await importCalendar(officer, { csv: NEXT });
  expect(await previewCalendar(officer, { csv: NEXT })).toMatchObject({ ok: true, value: { changes: [] } });
});

it("fails as the import would", async () => {
  const officer = await makeStaff(null, ["sysadmin"]);
  for (const csv of ["", `${HEADER}2027-02-30,off,甲,乙\n`, `${HEADER}2030-01-01,off,元旦,乙\n`]) {
    const preview = await previewCalendar(officer, { csv });
    expect(preview.ok).toBe(false);
    expect(preview).toEqual(await importCalendar(officer, { csv }));
  }
});

it.each(["drafter", "reviewer", "approver", "secadmin", "auditor"] as const)(
  "is closed to %s",
  async (role) => {
    const actor = await makeStaff(null, [role]);
    await expect(previewCalendar(actor, { csv: NEXT })).rejects.toThrow(ForbiddenError);
  },
);
