import { beforeEach, describe, expect, test } from "vitest";
import type { Staff } from "@/lib/actor";
import { db } from "@/lib/db";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { auditTrail, makeBureau, makeStaff } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { createAgency } from "./commands/create-agency";
import { editAgency } from "./commands/edit-agency";
import { retireSection, saveSection } from "./commands/save-section";
import { setIndexTemplate } from "./commands/set-index-template";
import { setReviewSteps } from "./commands/set-review-steps";
import { creditCheckCharacter } from "./credit-code";
import { getAgency, listAgencies, primaryAgency, siteIdentity } from "./queries";
import { agencySettings, editedAgency, newAgency, settingsOf } from "./schema";

useDatabase();

let sysadmin: Staff;
beforeEach(async () => {
  sysadmin = await makeStaff(null, ["sysadmin"]);
});

const CODE = `11990000${"MB0000123"}`;
const identity = {
  name: "青溪县人力资源和社会保障局",
  shortName: "县人社局",
  unifiedSocialCreditCode: "",
  areaCode: "",
  parentId: "",
};

async function edit(actor: Staff, agencyId: string, changes: object = {}, version?: number) {
  const agency = await db.agency.findUniqueOrThrow({ where: { id: agencyId } });
  const settings = settingsOf(agency.settings);
  return editAgency(
    actor,
    editedAgency.parse({ ...identity, agencyId, version: version ?? agency.version, settings, ...changes }),
  );
}

describe("the forms", () => {
  test.each([
    [{ unifiedSocialCreditCode: `${CODE}${creditCheckCharacter(CODE)}` }, true],
    [{ unifiedSocialCreditCode: "11990000MB00001230" }, false],
    [{ areaCode: "35040" }, false],
    [{ slug: "Qing Xi" }, false],
    [{ name: "" }, false],
    [{ isPrimary: "true" }, false],
    [{ isSample: true }, false],
  ])("of a new agency with %j", (changes, accepted) => {
    expect(newAgency.safeParse({ ...identity, slug: "qingxi", ...changes }).success).toBe(accepted);
  });

  test.each([
    [{ siteIdCode: "3504030001" }, true],
    [{ siteIdCode: "bm12345678" }, true],
    [{ siteIdCode: "35040300" }, false],
    [{ phone: "0598-1234567" }, true],
    [{ phone: "打电话" }, false],
    [{ postalCode: "36500" }, false],
    [{ siteDomain: "https://www.example.gov.cn" }, false],
    [{ faultReportUrl: "javascript:alert(1)" }, false],
    [{ unknown: "x" }, false],
  ])("of the settings with %j", (given, accepted) => {
    expect(agencySettings.safeParse(given).success).toBe(accepted);
  });

  test("lose only what no longer fits of settings stored before", () => {
    expect(settingsOf({ phone: "0598-1234567", postalCode: "bad", gone: 1 })).toMatchObject({
      phone: "0598-1234567",
      postalCode: "",
    });
    expect(settingsOf(null).siteName).toBe("");
  });
});

describe("an agency", () => {
  test("is founded with the full review chain, and recorded; the first stands at /disclosure", async () => {
    const first = await createAgency(sysadmin, newAgency.parse({ ...identity, slug: "first" }));
    if (!first.ok) throw new Error("not founded");
    const agency = await getAgency(sysadmin, first.value.agencyId);
    expect(agency).toMatchObject({
      isPrimary: true,
      reviewSteps: [{ step: "first" }, { step: "second" }, { step: "final" }],
    });
    expect(await auditTrail(`agency:${first.value.agencyId}`)).toEqual(["agency.created"]);
    const second = await createAgency(sysadmin, newAgency.parse({ ...identity, slug: "second" }));
    expect(second.ok && (await getAgency(sysadmin, second.value.agencyId))?.isPrimary).toBe(false);
    const third = await createAgency(
      sysadmin,
      newAgency.parse({ ...identity, slug: "third", isPrimary: "yes" }),
    );
    expect((await primaryAgency())?.id).toBe(third.ok && third.value.agencyId);
    expect(await db.agency.count({ where: { isPrimary: true } })).toBe(1);
  });

  test("is not founded under a name in use, nor by those who may not", async () => {
    const { agency, staff } = await makeBureau();
    const input = newAgency.parse({ ...identity, slug: agency.slug });
    expect(await createAgency(sysadmin, input)).toMatchObject({ ok: false, issues: [{ field: "slug" }] });
    for (const actor of [
      await staff("officer"),
      await staff("sysadmin"),
      await makeStaff(null, ["secadmin"]),
    ])
      await expect(createAgency(actor, { ...input, slug: "new" })).rejects.toThrow(ForbiddenError);
  });

  test("is changed by its own officer; the public identity follows, and the log names the fields", async () => {
    const { agency, staff } = await makeBureau();
    await db.agency.updateMany({ data: { isPrimary: false } });
    await db.agency.update({ where: { id: agency.id }, data: { isPrimary: true } });
    const settings = agencySettings.parse({ siteName: "青溪人社", phone: "0598-1234567" });
    expect(await edit(await staff("officer"), agency.id, { settings })).toMatchObject({ ok: true });
    expect(await siteIdentity()).toMatchObject({
      name: "青溪人社",
      phone: "0598-1234567",
      agencyName: identity.name,
      isSample: false,
    });
    const event = await db.auditEvent.findFirstOrThrow({ where: { object: `agency:${agency.id}` } });
    expect(event.data).toMatchObject({ fields: expect.arrayContaining(["name", "siteName", "phone"]) });
  });

  test("is not changed by the officer of another, which is recorded", async () => {
    const { agency } = await makeBureau();
    const stranger = await (await makeBureau()).staff("officer");
    await expect(edit(stranger, agency.id)).rejects.toThrow(ForbiddenError);
    expect(await auditTrail(`agency:${agency.id}`)).toEqual(["access.denied (refused)"]);
    await expect(getAgency(stranger, agency.id)).rejects.toThrow(ForbiddenError);
    expect((await listAgencies(stranger)).map((row) => row.id)).toEqual([stranger.agencyId]);
  });

  test("is not overwritten by a form that was opened before the last change", async () => {
    const { agency, staff } = await makeBureau();
    const officer = await staff("officer");
    expect((await edit(officer, agency.id, {}, 1)).ok).toBe(true);
    expect(await edit(officer, agency.id, {}, 1)).toMatchObject({ ok: false, issues: [{ code: "stale" }] });
  });

  test("cannot be put under itself or under one of its own", async () => {
    const [top, middle] = [(await makeBureau()).agency, (await makeBureau()).agency];
    expect((await edit(sysadmin, middle.id, { parentId: top.id })).ok).toBe(true);
    for (const parentId of [top.id, middle.id])
      expect(await edit(sysadmin, top.id, { parentId })).toMatchObject({ issues: [{ code: "agency.loop" }] });
  });
});

describe("the review chain", () => {
  const steps = [
    { step: "first" as const, role: "reviewer" as const, withSecrecy: true },
    { step: "final" as const, role: "approver" as const },
  ];

  test("is set by the agency's officer, recorded with what it was before", async () => {
    const { agency, staff } = await makeBureau();
    const result = await setReviewSteps(await staff("officer"), { agencyId: agency.id, version: 1, steps });
    expect(result).toEqual({ ok: true, value: { version: 2 } });
    expect((await getAgency(sysadmin, agency.id))?.reviewSteps).toEqual(steps);
    expect(await auditTrail(`agency:${agency.id}`)).toEqual(["agency.changed"]);
  });

  test("is refused when stale, and to a drafter", async () => {
    const { agency, staff } = await makeBureau();
    const input = { agencyId: agency.id, version: 7, steps };
    expect(await setReviewSteps(sysadmin, input)).toMatchObject({ issues: [{ code: "stale" }] });
    await expect(setReviewSteps(await staff("drafter"), input)).rejects.toThrow(ForbiddenError);
  });
});

describe("the index template", () => {
  test("is set while the agency has what its tokens ask for", async () => {
    const { agency, staff } = await makeBureau();
    const officer = await staff("officer");
    const template = "{orgCode}-{yyyy}-{seq:4}";
    expect((await setIndexTemplate(officer, { agencyId: agency.id, version: 1, template })).ok).toBe(true);
    await db.agency.update({ where: { id: agency.id }, data: { areaCode: null } });
    expect(
      await setIndexTemplate(officer, { agencyId: agency.id, version: 2, template: "{areaCode}-{seq:4}" }),
    ).toMatchObject({
      ok: false,
      issues: [{ field: "template" }],
    });
    expect(await auditTrail(`agency:${agency.id}`)).toEqual(["agency.changed"]);
  });

  test("is refused when stale, and to a reviewer", async () => {
    const { agency, staff } = await makeBureau();
    const input = { agencyId: agency.id, version: 9, template: "{yyyy}-{seq:4}" };
    expect(await setIndexTemplate(sysadmin, input)).toMatchObject({ issues: [{ code: "stale" }] });
    await expect(setIndexTemplate(await staff("reviewer"), input)).rejects.toThrow(ForbiddenError);
  });
});

describe("a section", () => {
  const content = { name: "办公室", duties: "综合协调", phone: "0598-1234567", position: 1 };

  test("is added, changed and closed, each act recorded", async () => {
    const { agency, staff } = await makeBureau();
    const officer = await staff("officer");
    const added = await saveSection(officer, { agencyId: agency.id, ...content });
    if (!added.ok) throw new Error("not added");
    const { sectionId } = added.value;
    const changed = { agencyId: agency.id, sectionId, version: 1, ...content, name: "综合股" };
    expect((await saveSection(officer, changed)).ok).toBe(true);
    expect(await saveSection(officer, changed)).toMatchObject({ issues: [{ code: "stale" }] });
    expect((await retireSection(officer, { agencyId: agency.id, sectionId, version: 2 })).ok).toBe(true);
    expect((await getAgency(officer, agency.id))?.sections).toEqual([]);
    expect(await auditTrail(`section:${sectionId}`)).toEqual([
      "section.saved",
      "section.saved",
      "section.saved",
    ]);
  });

  test("has a name of its own within its agency", async () => {
    const { agency } = await makeBureau();
    await saveSection(sysadmin, { agencyId: agency.id, ...content });
    expect(await saveSection(sysadmin, { agencyId: agency.id, ...content })).toMatchObject({
      issues: [{ field: "name" }],
    });
  });

  test("of another agency cannot be reached through one's own", async () => {
    const mine = await makeBureau();
    const other = await makeBureau();
    const officer = await mine.staff("officer");
    const theirs = await saveSection(sysadmin, { agencyId: other.agency.id, ...content });
    const sectionId = theirs.ok ? theirs.value.sectionId : "";
    await expect(saveSection(officer, { agencyId: other.agency.id, ...content, name: "乙" })).rejects.toThrow(
      ForbiddenError,
    );
    const through = { agencyId: mine.agency.id, sectionId, version: 1 };
    expect(await saveSection(officer, { ...through, ...content, name: "丙" })).toMatchObject({
      issues: [{ code: "not-found" }],
    });
    expect(await retireSection(officer, through)).toMatchObject({ issues: [{ code: "not-found" }] });
  });
});
