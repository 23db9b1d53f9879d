import { parse } from "csv-parse/sync";
import excel from "exceljs";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { operatorActor, type Staff, systemActor } from "@/lib/actor";
import { db } from "@/lib/db";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { later, makeBureau, TEST_NOW } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { auditExportInput, EXPORTS, exportAuditEvents } from "./export-events";
import { type AuditFilters, auditFilters, auditHref, readAuditAddress } from "./filters";
import { EVENTS_PER_PAGE, listAuditEvents } from "./queries";
import { record } from "./record";

useDatabase();

let bureau: Awaited<ReturnType<typeof makeBureau>>;
let auditor: Staff;
let officer: Staff;

beforeAll(async () => {
  bureau = await makeBureau();
  [auditor, officer] = [await bureau.staff("auditor"), await bureau.staff("officer")];
  const system = systemActor("schedule", TEST_NOW);
  await write(officer, { action: "agency.changed", object: `agency:${bureau.agency.id}` });
  await write(officer, { action: "wording.saved", object: `user:${officer.userId}`, data: { term: "=1+1" } });
  await write(system, { action: "schedule.missed", object: "edition:not-a-uuid", ok: false });
  await write({ kind: "visitor", at: TEST_NOW, ip: "192.0.2.7" }, { action: "sign-in.failed", ok: false });
  const gone = "wording:00000000-0000-4000-8000-000000000000";
  await write(system, { action: "wording.removed", object: gone, data: { term: "帐户" } });
  await write(operatorActor(TEST_NOW), { action: "items.imported", object: "document:999999999999" });
});
beforeEach(() => db.rateWindow.deleteMany());

function write(...[actor, entry]: [Parameters<typeof record>[1], Parameters<typeof record>[2]]) {
  return db.$transaction((tx) => record(tx, actor, entry));
}

async function actionsOf(filters: AuditFilters): Promise<string[]> {
  const { rows } = await listAuditEvents(auditor, { ...filters, page: 1 });
  return rows.map((row) => row.action).filter((action) => !action.startsWith("audit."));
}

describe("the log", () => {
  test.each(["drafter", "reviewer", "approver", "officer", "sysadmin", "secadmin"] as const)(
    "is closed to %s",
    async (role) => {
      const actor = await bureau.staff(role);
      await expect(listAuditEvents(actor, { page: 1 })).rejects.toThrow(ForbiddenError);
      await expect(exportAuditEvents(actor, { format: "csv", filters: {} })).rejects.toThrow(ForbiddenError);
    },
  );

  test("is shown newest first, with people and objects named", async () => {
    const { rows } = await listAuditEvents(auditor, { page: 1 });
    expect(rows.map((row) => Number(row.seq))).toEqual(rows.map((_, index) => rows.length - index));
    const saved = rows.find((row) => row.action === "wording.saved");
    expect(saved).toMatchObject({
      actorName: officer.name,
      object: { key: `user:${officer.userId}`, type: "user", name: officer.name },
      data: { term: "=1+1" },
      ip: officer.ip,
    });
    expect(rows.find((row) => row.action === "agency.changed")?.object?.name).toBe(bureau.agency.name);
    expect(rows.find((row) => row.action === "schedule.missed")?.object?.name).toBe("");
    expect(rows.find((row) => row.action === "wording.removed")?.object?.name).toBe("帐户");
  });

  test("is filtered by each column and by several at once", async () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(await actionsOf({ actor: officer.userId })).toEqual(["wording.saved", "agency.changed"]);
    expect(await actionsOf({ actor: officer.name, ok: false })).toEqual([]);
    expect(await actionsOf({ actor: "visitor" })).toEqual(["sign-in.failed"]);
    expect(await actionsOf({ actor: "访客" })).toEqual(["sign-in.failed"]);
    expect(await actionsOf({ actor: "系统" })).toEqual(["wording.removed", "schedule.missed"]);
    expect(await actionsOf({ action: "wording.saved" })).toEqual(["wording.saved"]);
    expect(await actionsOf({ object: `agency:${bureau.agency.id}` })).toEqual(["agency.changed"]);
    expect(await actionsOf({ object: officer.userId })).toEqual(["wording.saved"]);
    // The attempts of the test before are the newest failures.
    const refused = await actionsOf({ ok: false });
    expect(refused.filter((action) => action !== "access.denied")).toEqual([
      "sign-in.failed",
      "schedule.missed",
    ]);
    expect(await actionsOf({ to: "2017-03-14" })).toEqual([]);
    expect(await actionsOf({ from: "2017-03-14", to: "2999-01-01", action: "wording.saved" })).toHaveLength(
      1,
    );
    expect(await actionsOf({ from: today, actor: "visitor", ok: false })).toHaveLength(1);
  });

  test("is turned by pages", async () => {
    for (let left = EVENTS_PER_PAGE; left > 0; left--) await write(officer, { action: "sign-out" });
    const second = await listAuditEvents(auditor, { action: "sign-out", page: 2 });
    expect([second.total, second.rows.length]).toEqual([EVENTS_PER_PAGE, 0]);
    const first = await listAuditEvents(auditor, { actor: officer.userId, page: 2 });
    expect([first.total, first.rows.length]).toEqual([EVENTS_PER_PAGE + 2, 2]);
  });

  test("records that it was read, at most once a minute and auditor", async () => {
    const reads = () => db.auditEvent.count({ where: { action: "audit.read", actor: auditor.userId } });
    const before = await reads();
    await listAuditEvents(auditor, { ok: false, page: 1 });
    await listAuditEvents(auditor, { page: 2 });
    expect(await reads()).toBe(before + 1);
    await listAuditEvents(later(auditor, 2), { page: 1 });
    expect(await reads()).toBe(before + 2);
    const first = await db.auditEvent.findFirst({
      where: { action: "audit.read", data: { path: ["filters", "ok"], equals: false } },
    });
    expect(first?.actor).toBe(auditor.userId);
  });
});

describe("an export", () => {
  const input = (sent: Record<string, string>) => auditExportInput.parse(sent);

  test("as CSV holds the filtered events, oldest first, with their hashes and nothing to compute", async () => {
    const exported = await exportAuditEvents(auditor, input({ format: "csv", actor: officer.userId }));
    if (!exported.ok) throw new Error(exported.issues[0]?.message);
    const rows = parse(await new Response(exported.value.body).text(), { bom: true }) as string[][];
    expect(rows[0]?.slice(0, 8)).toEqual([
      "序号",
      "时间",
      "用户",
      "来源地址",
      "事件",
      "对象",
      "结果",
      "详情",
    ]);
    expect(rows.length - 1).toBe(exported.value.count);
    expect(rows[1]?.slice(2, 7)).toEqual([
      officer.name,
      officer.ip,
      "修改机关信息",
      `机关 ${bureau.agency.name}`,
      "成功",
    ]);
    expect(rows[1]?.[10]).toMatch(/^[0-9a-f]{64}$/);
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });

  test("as a workbook holds the same", async () => {
    const exported = await exportAuditEvents(auditor, input({ format: "xlsx", action: "wording.saved" }));
    if (!exported.ok) throw new Error(exported.issues[0]?.message);
    const workbook = new excel.Workbook();
    await workbook.xlsx.load(await new Response(exported.value.body).arrayBuffer());
    expect(workbook.worksheets[0]?.getCell("E2").value).toBe("修改用语词条");
    expect(workbook.worksheets[0]?.rowCount).toBe(2);
  });

  test("is an event itself, and not among its own rows", async () => {
    const exported = await exportAuditEvents(auditor, input({ format: "csv" }));
    if (!exported.ok) throw new Error(exported.issues[0]?.message);
    const last = await db.auditEvent.findFirst({ orderBy: { seq: "desc" } });
    expect(last).toMatchObject({
      action: "audit.exported",
      actor: auditor.userId,
      data: { format: "csv", count: exported.value.count, through: String(Number(last?.seq) - 1) },
    });
    const text = await new Response(exported.value.body).text();
    expect(text.trimEnd().split("\r\n").at(-1)).not.toContain(`"through":"${Number(last?.seq) - 1}"`);
  });

  test("is refused after too many within an hour", async () => {
    for (let left = EXPORTS.max; left > 0; left--) {
      const exported = await exportAuditEvents(auditor, input({ format: "csv", actor: "nobody" }));
      expect(exported.ok).toBe(true);
      if (exported.ok) await exported.value.body.cancel();
    }
    expect(await exportAuditEvents(auditor, input({ format: "csv" }))).toMatchObject({
      ok: false,
      issues: [{ code: "export.rate" }],
    });
    expect(await exportAuditEvents(later(auditor, 61), input({ format: "csv" }))).toMatchObject({ ok: true });
  });
});

describe("an address of the list", () => {
  test("gives back the filters it was made of", () => {
    const filters: AuditFilters = {
      actor: "人员",
      action: "sign-out",
      object: "user:1",
      from: "2017-03-01",
      to: "2017-03-14",
      ok: false,
    };
    const params = Object.fromEntries(new URL(auditHref(filters, 3), "http://x").searchParams);
    expect(readAuditAddress(params)).toEqual({ filters, page: 3 });
  });

  test.each([
    [{ action: "drop table" }],
    [{ from: "2017-02-30", to: "yesterday" }],
    [{ ok: "maybe" }],
    [{ actor: ["a", "b"] }],
    [{ actor: " \0\ud800 " }],
    [{ page: "-1" }],
    [{ page: "1e9" }],
    [{ unknown: "x" }],
  ])("with %j counts as one without filters", (params) => {
    expect(readAuditAddress(params as never)).toEqual({ filters: {}, page: 1 });
    expect(auditFilters.parse(params)).toEqual({});
  });
});
