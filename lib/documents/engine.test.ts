import { describe, expect, it } from "vitest";
import type { Staff } from "@/lib/actor";
import { db } from "@/lib/db";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { auditTrail, later, TEST_NOW } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { approveForced } from "./commands/approve-forced";
import { approveStep } from "./commands/approve-step";
import { discardEdition } from "./commands/discard-edition";
import { forcePublish } from "./commands/force-publish";
import { publishDue } from "./commands/publish-due";
import { publishEdition } from "./commands/publish-edition";
import { reinstateDocument } from "./commands/reinstate-document";
import { reopenEdition } from "./commands/reopen-edition";
import { restoreRevision } from "./commands/restore-revision";
import { returnEdition } from "./commands/return-edition";
import { saveRevision } from "./commands/save-revision";
import { scheduleEdition, scheduleEditionInput, unscheduleEdition } from "./commands/schedule-edition";
import { startEdition } from "./commands/start-edition";
import { submitEdition } from "./commands/submit-edition";
import { withdrawDocument } from "./commands/withdraw-document";
import { codes, office, paragraphs, value } from "./test-office";

useDatabase();

const statusOf = async (id: string) => (await db.edition.findUniqueOrThrow({ where: { id } })).status;
const publicOf = (documentId: number) =>
  db.publishedRecord.findUnique({ where: { documentId }, include: { files: true } });

describe("a disclosure on its way to the public", () => {
  it("is drafted, reviewed by three people and published exactly as approved", async () => {
    const bureau = await office();
    const { documentId, editionId, indexNumber } = await bureau.published();
    expect(await statusOf(editionId)).toBe("published");
    const shown = await publicOf(documentId);
    expect(shown?.title).toBe("关于公布2017年城乡居民养老保险缴费标准的通知");
    expect(shown?.bodyText).toContain("各乡镇便民服务中心");
    expect(shown?.firstPublishedAt).toEqual(TEST_NOW);
    expect(indexNumber).toBe("11990101MB0000001X/2017-00001");
    expect(await auditTrail(`edition:${editionId}`)).toEqual([
      "revision.saved",
      "edition.submitted",
      "review.approved",
      "review.approved",
      "review.approved",
      "edition.published",
    ]);
  });

  it("is not public before it is published, in any state", async () => {
    const bureau = await office();
    const draft = await bureau.draft();
    expect(await publicOf(draft.documentId)).toBeNull();
    const approved = await bureau.approved();
    expect(await publicOf(approved.documentId)).toBeNull();
  });

  it("is held back by blanks when it is handed in, and says which", async () => {
    const bureau = await office();
    const draft = await bureau.draft({ summary: "", categoryId: null, issuedOn: null });
    const result = await submitEdition(bureau.drafter, draft);
    expect(codes(result)).toEqual(
      expect.arrayContaining(["metadata.summary", "metadata.category", "metadata.issued-on"]),
    );
    expect(await statusOf(draft.editionId)).toBe("draft");
  });
});

describe("review", () => {
  it("lets nobody review what he wrote, nor do two steps of one edition, and keeps the order of the steps", async () => {
    const bureau = await office();
    const draft = await bureau.draft();
    const { version } = value(await submitEdition(bureau.drafter, draft));
    const step = (actor: Staff, name: "first" | "second" | "final", at = version) =>
      approveStep(actor, {
        editionId: draft.editionId,
        version: at,
        step: name,
        opinion: "",
        basis: "无涉密内容",
      });
    expect(codes(await step(bureau.first, "second"))).toEqual(["review.not-pending"]);
    await expect(step(bureau.drafter, "first")).rejects.toThrow(ForbiddenError);
    await expect(step(bureau.approver, "first")).rejects.toThrow(ForbiddenError);
    const author = { ...bureau.drafter, roles: ["drafter", "reviewer"] } satisfies Staff;
    expect(codes(await step(author, "first"))).toEqual(["review.author"]);
    const next = value(await step(bureau.first, "first")).version;
    expect(codes(await step(bureau.first, "second", next))).toEqual(["review.other-step"]);
  });

  it("asks for the basis of the secrecy review", async () => {
    const bureau = await office();
    const draft = await bureau.draft();
    let { version } = value(await submitEdition(bureau.drafter, draft));
    const input = { editionId: draft.editionId, opinion: "", basis: "" };
    version = value(await approveStep(bureau.first, { ...input, version, step: "first" })).version;
    expect(codes(await approveStep(bureau.second, { ...input, version, step: "second" }))).toEqual([
      "secrecy.basis",
    ]);
  });

  it("returns a text with remarks on its paragraphs, and a new round asks every step again", async () => {
    const bureau = await office();
    const draft = await bureau.draft();
    const submitted = value(await submitEdition(bureau.drafter, draft));
    const returned = value(
      await returnEdition(bureau.first, {
        editionId: draft.editionId,
        version: submitted.version,
        step: "first",
        opinion: "请补充联系方式",
        remarks: [{ block: 1, text: "请写明窗口" }],
      }),
    );
    expect(await statusOf(draft.editionId)).toBe("returned");
    const remark = await db.reviewRemark.findFirstOrThrow({
      where: { review: { editionId: draft.editionId } },
    });
    expect(remark).toMatchObject({ text: "请写明窗口", quote: "办理地点为各乡镇便民服务中心。" });
    const version = await bureau.passReview({ editionId: draft.editionId, version: returned.version });
    expect(
      value(await publishEdition(bureau.officer, { editionId: draft.editionId, version })).indexNumber,
    ).toBeTruthy();
  });

  it("is void once the text is changed after approval, and the approved revision stays at hand for the difference", async () => {
    const bureau = await office();
    const edition = await bureau.approved();
    expect(
      codes(await saveRevision(bureau.drafter, { ...edition, content: bureau.content({ title: "改了" }) })),
    ).toEqual(["edition.wrong-state"]);
    const reopened = value(await reopenEdition(bureau.drafter, edition));
    const input = { editionId: edition.editionId, version: reopened.version };
    const saved = value(
      await saveRevision(bureau.drafter, { ...input, content: bureau.content({ title: "改了标题的通知" }) }),
    );
    expect(codes(await publishEdition(bureau.officer, { ...input, version: saved.version }))).toEqual([
      "edition.wrong-state",
    ]);
    const row = await db.edition.findUniqueOrThrow({ where: { id: edition.editionId } });
    expect(row.approvedHash).toBeNull();
    expect(row.voidedRevisionId).not.toBe(row.currentRevisionId);
    expect(await auditTrail(`edition:${edition.editionId}`)).toContain("approval.voided");
  });

  it("does not cover bytes of an attachment that changed behind its back", async () => {
    const bureau = await office();
    const draft = await bureau.draft();
    const file = await db.attachment.create({
      data: {
        documentId: draft.documentId,
        name: "缴费标准.txt",
        mediaType: "text/plain",
        size: 10,
        sha256: "a".repeat(64),
        state: "checked",
        createdAt: TEST_NOW,
      },
    });
    const content = bureau.content({ attachments: [{ attachmentId: file.id, title: "缴费标准" }] });
    const saved = value(
      await saveRevision(bureau.drafter, { editionId: draft.editionId, version: draft.version, content }),
    );
    const version = await bureau.passReview({ editionId: draft.editionId, version: saved.version });
    await db.attachment.update({ where: { id: file.id }, data: { sha256: "b".repeat(64) } });
    expect(codes(await publishEdition(bureau.officer, { editionId: draft.editionId, version }))).toEqual([
      "approval.void",
    ]);
    expect(await publicOf(draft.documentId)).toBeNull();
  });
});

describe("two people at one draft", () => {
  it("cannot overwrite each other: the second is told, and nothing of the first is lost", async () => {
    const bureau = await office();
    const draft = await bureau.draft();
    const [one, two] = await Promise.all([
      saveRevision(bureau.drafter, { ...draft, content: bureau.content({ title: "甲的稿" }) }),
      saveRevision(bureau.officer, { ...draft, content: bureau.content({ title: "乙的稿" }) }),
    ]);
    expect([one.ok, two.ok].sort()).toEqual([false, true]);
    expect([...codes(one), ...codes(two)]).toEqual(["stale"]);
  });

  it("makes no revision of a save that changes nothing", async () => {
    const bureau = await office();
    const draft = await bureau.draft();
    const again = value(
      await saveRevision(bureau.drafter, { ...draft, content: bureau.content(), isAutosave: true }),
    );
    expect(again).toMatchObject({ changed: false, version: draft.version });
  });

  it("keeps every revision for ever, even against the database's own user", async () => {
    const bureau = await office();
    const draft = await bureau.draft();
    await expect(
      db.revision.updateMany({ where: { editionId: draft.editionId }, data: { title: "篡改" } }),
    ).rejects.toThrow();
    await expect(db.revision.deleteMany({ where: { editionId: draft.editionId } })).rejects.toThrow();
    const revisions = await db.revision.findMany({
      where: { editionId: draft.editionId },
      orderBy: { number: "asc" },
    });
    const first = revisions[0]?.id ?? "";
    const restored = value(await restoreRevision(bureau.drafter, { ...draft, revisionId: first }));
    expect(restored.version).toBe(draft.version + 1);
    expect(await db.revision.count({ where: { editionId: draft.editionId } })).toBe(revisions.length + 1);
  });
});

describe("a schedule", () => {
  const tomorrow = new Date(TEST_NOW.getTime() + 86_400_000);

  it("publishes the approved text when its time has come, not before, and only once", async () => {
    const bureau = await office();
    const edition = await bureau.approved();
    value(await scheduleEdition(bureau.officer, { ...edition, publishAt: tomorrow }));
    expect(await publishDue(TEST_NOW)).toBe(0);
    const counts = await Promise.all([publishDue(tomorrow), publishDue(tomorrow), publishDue(tomorrow)]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect((await publicOf(edition.documentId))?.firstPublishedAt).toEqual(tomorrow);
  });

  it("that cannot be kept stays scheduled and carries the reason", async () => {
    const bureau = await office();
    const edition = await bureau.approved();
    value(await scheduleEdition(bureau.officer, { ...edition, publishAt: tomorrow }));
    await db.catalogCategory.create({
      data: { agencyId: bureau.agency.id, code: "11-1-1", name: "养老保险", parentId: bureau.category.id },
    });
    expect(await publishDue(tomorrow)).toBe(0);
    const row = await db.edition.findUniqueOrThrow({ where: { id: edition.editionId } });
    expect(row.status).toBe("scheduled");
    expect(row.scheduleProblem).toContain("类别");
    expect(await auditTrail(`edition:${edition.editionId}`)).toContain("schedule.missed (refused)");
  });

  it("reads the minute of a form as Beijing time", () => {
    const input = { editionId: "3f1c2a9e-0000-4000-8000-000000000001", version: "1" };
    const parse = (publishAt: string) => scheduleEditionInput.safeParse({ ...input, publishAt });
    expect(parse("2017-03-15T10:00").data?.publishAt).toEqual(tomorrow);
    for (const wrong of [
      "",
      "2017-02-30T10:00",
      "2017-03-15T24:00",
      "2017-03-15T10:60",
      "2017-03-15",
      "tomorrow",
    ])
      expect(parse(wrong).success).toBe(false);
  });

  it("can be taken back with the approval untouched, and never lies in the past", async () => {
    const bureau = await office();
    const edition = await bureau.approved();
    expect(codes(await scheduleEdition(bureau.officer, { ...edition, publishAt: TEST_NOW }))).toEqual([
      "schedule.past",
    ]);
    const { version } = value(await scheduleEdition(bureau.officer, { ...edition, publishAt: tomorrow }));
    const back = value(await unscheduleEdition(bureau.officer, { editionId: edition.editionId, version }));
    expect(
      value(await publishEdition(bureau.officer, { editionId: edition.editionId, version: back.version }))
        .documentId,
    ).toBe(edition.documentId);
  });
});

describe("after publication", () => {
  it("a correction needs a public note, supersedes the old edition and keeps number and first publication", async () => {
    const bureau = await office();
    const old = await bureau.published();
    const started = value(await startEdition(later(bureau.drafter, 60), { documentId: old.documentId }));
    expect(codes(await startEdition(bureau.drafter, { documentId: old.documentId }))).toEqual([
      "edition.open",
    ]);
    expect(codes(await submitEdition(bureau.drafter, started))).toContain("edition.change-note");
    const content = bureau.content({
      title: "关于调整2017年城乡居民养老保险缴费标准的通知",
      changeNote: "更正缴费档次。",
    });
    const saved = value(await saveRevision(bureau.drafter, { ...started, content }));
    expect((await publicOf(old.documentId))?.title).toBe("关于公布2017年城乡居民养老保险缴费标准的通知");
    const version = await bureau.passReview({ editionId: started.editionId, version: saved.version });
    const now = value(
      await publishEdition(later(bureau.officer, 120), { editionId: started.editionId, version }),
    );
    expect(now.indexNumber).toBe(old.indexNumber);
    expect(await statusOf(old.editionId)).toBe("superseded");
    const shown = await publicOf(old.documentId);
    expect(shown?.title).toBe("关于调整2017年城乡居民养老保险缴费标准的通知");
    expect(shown?.firstPublishedAt).toEqual(TEST_NOW);
    const changes = await db.publicChange.findMany({
      where: { documentId: old.documentId },
      orderBy: { at: "asc" },
    });
    expect(changes.map((change) => [change.kind, change.note])).toEqual([
      ["published", ""],
      ["changed", "更正缴费档次。"],
    ]);
  });

  it("a withdrawal leaves a dated reason and nothing of the text; the same text can be reinstated", async () => {
    const bureau = await office();
    const record = await bureau.published();
    const input = { editionId: record.editionId, version: record.version };
    await expect(withdrawDocument(bureau.drafter, { ...input, reason: "数据有误" })).rejects.toThrow(
      ForbiddenError,
    );
    const { version } = value(
      await withdrawDocument(bureau.officer, { ...input, reason: "数据有误，正在核实。" }),
    );
    const gone = await publicOf(record.documentId);
    expect(gone).toMatchObject({ withdrawalReason: "数据有误，正在核实。", bodyText: "", summary: "" });
    expect(JSON.stringify(gone?.body)).not.toContain("缴费");
    value(
      await reinstateDocument(bureau.approver, {
        editionId: record.editionId,
        version,
        reason: "核实无误。",
      }),
    );
    expect((await publicOf(record.documentId))?.bodyText).toContain("缴费标准");
    expect(await statusOf(record.editionId)).toBe("published");
  });

  it("a forced publication passes the gate, is flagged, and is approved afterwards by another approver only", async () => {
    const bureau = await office();
    const draft = await bureau.draft();
    const answers = { reason: "防汛应急", basis: "不涉及国家秘密" };
    const forced = { editionId: draft.editionId, version: draft.version, ...answers };
    await expect(forcePublish(bureau.officer, forced)).rejects.toThrow(ForbiddenError);
    const { version } = value(await forcePublish(bureau.approver, forced));
    const edition = { editionId: draft.editionId, version };
    expect(codes(await approveForced(bureau.approver, edition))).toEqual(["review.author"]);
    value(await approveForced(bureau.otherApprover, edition));
    expect(await auditTrail(`edition:${draft.editionId}`)).toEqual([
      "revision.saved",
      "access.denied (refused)",
      "edition.forced",
      "edition.force-approved",
    ]);
    const faulty = await bureau.draft({ body: paragraphs("申请人身份证号码为11010519491231002X。") });
    const { editionId, version: at } = faulty;
    expect(codes(await forcePublish(bureau.approver, { editionId, version: at, ...answers }))).toContain(
      "personal.id-number",
    );
    expect(await publicOf(faulty.documentId)).toBeNull();
  });
});

describe("an edition of another agency", () => {
  it("does not exist for anybody else, whatever the command, and each try is in the log", async () => {
    const ours = await office();
    const theirs = await office();
    const draft = await ours.draft();
    const tries = [
      () => saveRevision(theirs.drafter, { ...draft, content: ours.content() }),
      () => submitEdition(theirs.drafter, draft),
      () => reopenEdition(theirs.drafter, draft),
      () => discardEdition(theirs.drafter, draft),
      () => publishEdition(theirs.officer, draft),
      () => startEdition(theirs.drafter, { documentId: draft.documentId }),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toThrow(ForbiddenError);
    const trail = await auditTrail(`edition:${draft.editionId}`);
    expect(trail.filter((entry) => entry === "access.denied (refused)")).toHaveLength(tries.length - 1);
  });
});
