import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { ok } from "@/lib/result";
import type { RichText } from "@/lib/rich-text/rich-text";
import { auditTrail, TEST_NOW } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { transact } from "@/lib/transact";
import { acceptFinding } from "./commands/accept-finding";
import { approveForced } from "./commands/approve-forced";
import { approveStep } from "./commands/approve-step";
import { forcePublish } from "./commands/force-publish";
import { publishDue } from "./commands/publish-due";
import { saveRevision } from "./commands/save-revision";
import { scheduleEdition } from "./commands/schedule-edition";
import { submitEdition } from "./commands/submit-edition";
import { compareRevisions } from "./queries/compare-revisions";
import { getEdition } from "./queries/get-edition";
import { getHistory } from "./queries/get-history";
import { codes, office, paragraphs, value } from "./test-office";

useDatabase();

function linked(text: string, href: string): RichText {
  const marks = [{ type: "link", attrs: { href } }];
  return { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text, marks }] }] };
}

describe("who approves", () => {
  it("a forced publication afterwards has not written any of it", async () => {
    const bureau = await office();
    const writer = await bureau.staff("drafter", "approver");
    const draft = await bureau.draft();
    const content = bureau.content({ summary: "由另一位签发人改写的内容概述。" });
    const { version } = value(await saveRevision(writer, { ...draft, content }));
    const answers = { reason: "防汛应急", basis: "不涉及国家秘密" };
    const { editionId } = draft;
    const forced = value(await forcePublish(bureau.approver, { editionId, version, ...answers }));
    const edition = { editionId, version: forced.version };
    expect(codes(await approveForced(writer, edition))).toEqual(["review.author"]);
    expect((await approveForced(bureau.otherApprover, edition)).ok).toBe(true);
  });

  it("a forced publication afterwards has not done a step of its review", async () => {
    const bureau = await office();
    const both = await bureau.staff("reviewer", "approver");
    const draft = await bureau.draft();
    const { editionId } = draft;
    const submitted = value(await submitEdition(bureau.drafter, draft));
    const opinion = { editionId, version: submitted.version, step: "first", opinion: "", basis: "" } as const;
    const { version } = value(await approveStep(both, opinion));
    const answers = { reason: "防汛应急", basis: "不涉及国家秘密" };
    const forced = value(await forcePublish(bureau.approver, { editionId, version, ...answers }));
    const edition = { editionId, version: forced.version };
    expect(codes(await approveForced(both, edition))).toEqual(["review.other-step"]);
    expect((await approveForced(bureau.otherApprover, edition)).ok).toBe(true);
  });

  it("goes on when the chain is changed under way", async () => {
    const bureau = await office();
    const setSecrecyAt = (secrecy: string) =>
      db.agency.update({
        where: { id: bureau.agency.id },
        data: {
          reviewSteps: [
            { step: "first", role: "reviewer", withSecrecy: secrecy === "first" },
            { step: "second", role: "reviewer", withSecrecy: secrecy === "second" },
            { step: "final", role: "approver" },
          ],
        },
      });
    await setSecrecyAt("first");
    const draft = await bureau.draft();
    const { editionId } = draft;
    const { version } = value(await submitEdition(bureau.drafter, draft));
    const opinion = { editionId, opinion: "", basis: "不涉密" };
    const first = value(await approveStep(bureau.first, { ...opinion, version, step: "first" }));
    await setSecrecyAt("second");
    const second = { ...opinion, version: first.version, step: "second" } as const;
    expect((await approveStep(bureau.second, second)).ok).toBe(true);
    expect(await db.review.count({ where: { editionId, step: "secrecy" } })).toBe(1);
  });
});

describe("an answer to a finding", () => {
  it.each([
    ["手机13812345678。", "手机13899995678。"],
    ["家庭住址：白沙镇洋山村15号。", "家庭住址：白沙镇溪口村88号。"],
  ])("for %s does not cover %s", async (before, after) => {
    const bureau = await office();
    const draft = await bureau.draft({ body: paragraphs(`联系人${before}`) });
    const { editionId } = draft;
    const view = await getEdition(bureau.drafter, editionId);
    const found = view?.findings.filter(({ code }) => code.startsWith("personal.")) ?? [];
    expect(found).toHaveLength(1);
    for (const { key } of found)
      value(await acceptFinding(bureau.drafter, { editionId, key, reason: "本人书面同意公开" }));
    const content = bureau.content({ body: paragraphs(`联系人${after}`) });
    const { version } = value(await saveRevision(bureau.drafter, { ...draft, content }));
    expect(codes(await submitEdition(bureau.drafter, { editionId, version }))).toEqual([found[0]?.code]);
  });
});

describe("a link of a body", () => {
  it.each([
    ["/i/%E0%A4%A", "link.missing"],
    ["/i/%00", "link.missing"],
    ["/files/------------------------------------/x", "link.missing"],
  ])("%s shuts nobody out of the draft, and is %s", async (href, code) => {
    const bureau = await office();
    const draft = await bureau.draft({ body: linked("见这份文件", href) });
    const view = await getEdition(bureau.drafter, draft.editionId);
    expect(view?.findings.map((finding) => finding.code)).toContain(code);
  });

  it("that leads elsewhere stands in the difference, also where its words changed too", async () => {
    const bureau = await office();
    const draft = await bureau.draft({ body: linked("见省厅通知", "https://www.gov.cn/") });
    const content = bureau.content({ body: linked("见省厅公告", "https://www.example.cn/") });
    value(await saveRevision(bureau.drafter, { ...draft, content }));
    const [before, after] = await db.revision.findMany({
      where: { editionId: draft.editionId, number: { gt: 1 } },
      orderBy: { number: "asc" },
    });
    const found = await compareRevisions(bureau.drafter, before?.id ?? "", after?.id ?? "");
    const shown = found?.changes.flatMap(({ parts }) => parts).filter(({ kind }) => kind !== "removed");
    expect(shown?.map(({ text }) => text).join("")).toContain("https://www.example.cn/");
  });
});

describe("the sweep of schedules", () => {
  it("publishes the others when one edition breaks", async () => {
    const bureau = await office();
    const [broken, sound] = [await bureau.approved(), await bureau.approved()];
    const at = (minutes: number) => new Date(TEST_NOW.getTime() + minutes * 60_000);
    value(await scheduleEdition(bureau.officer, { ...broken, publishAt: at(1) }));
    value(await scheduleEdition(bureau.officer, { ...sound, publishAt: at(2) }));
    await db.document.update({ where: { id: broken.documentId }, data: { kind: "no-such-kind" } });
    expect(await publishDue(at(3))).toBe(1);
    expect(await db.publishedRecord.count({ where: { documentId: sound.documentId } })).toBe(1);
  });
});

describe("two transactions that wait for each other", () => {
  it("both go through: the one the database breaks off is tried again", async () => {
    const bureau = await office();
    const [one, two] = [await bureau.draft(), await bureau.draft()];
    const lockBoth = (first: string, second: string) =>
      transact(bureau.drafter, async (tx) => {
        for (const id of [first, second]) {
          await tx.$queryRaw`select 1 from "Edition" where id = ${id}::uuid for update`;
          await wait(200);
        }
        return ok(true);
      });
    const done = await Promise.all([
      lockBoth(one.editionId, two.editionId),
      lockBoth(two.editionId, one.editionId),
    ]);
    expect(done.map((result) => result.ok)).toEqual([true, true]);
  });
});

describe("a page about another agency's record", () => {
  it("shows nothing, and the try is in the log", async () => {
    const [ours, theirs] = [await office(), await office()];
    const { editionId, documentId } = await ours.draft();
    const [revision] = await db.revision.findMany({ where: { editionId } });
    const revisionId = revision?.id ?? "";
    expect(await getEdition(theirs.drafter, editionId)).toBeNull();
    expect(await getHistory(theirs.drafter, documentId)).toBeNull();
    expect(await compareRevisions(theirs.drafter, revisionId, revisionId)).toBeNull();
    for (const object of [`edition:${editionId}`, `document:${documentId}`, `revision:${revisionId}`])
      expect(await auditTrail(object)).toContain("access.denied (refused)");
  });
});
