import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { auditTrail, later, TEST_NOW } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { createPreviewLink, visitPreview } from "./commands/preview-links";
import { publishDue } from "./commands/publish-due";
import { publishEdition } from "./commands/publish-edition";
import { reinstateDocument } from "./commands/reinstate-document";
import { reopenEdition } from "./commands/reopen-edition";
import { saveRevision } from "./commands/save-revision";
import { scheduleEdition } from "./commands/schedule-edition";
import { startEdition } from "./commands/start-edition";
import { withdrawDocument } from "./commands/withdraw-document";
import { codes, office, value } from "./test-office";

useDatabase();

const tomorrow = new Date(TEST_NOW.getTime() + 86_400_000);
const publicOf = (documentId: number) => db.publishedRecord.findUnique({ where: { documentId } });
const NEW_TITLE = "关于调整2017年城乡居民养老保险缴费标准的通知";

/** A public record, and a correction of it that has passed review. */
async function recordWithCorrection() {
  const bureau = await office();
  const old = await bureau.published();
  const started = value(await startEdition(bureau.drafter, { documentId: old.documentId }));
  const content = bureau.content({ title: NEW_TITLE, changeNote: "更正缴费档次。" });
  const saved = value(await saveRevision(bureau.drafter, { ...started, content }));
  const version = await bureau.passReview({ editionId: started.editionId, version: saved.version });
  return { bureau, old, correction: { editionId: started.editionId, version } };
}

describe("a record that was withdrawn", () => {
  it("is not brought back by a correction that was approved, and scheduled, before", async () => {
    const { bureau, old, correction } = await recordWithCorrection();
    value(await scheduleEdition(bureau.officer, { ...correction, publishAt: tomorrow }));
    const gone = { editionId: old.editionId, version: old.version, reason: "涉及个人隐私。" };
    value(await withdrawDocument(later(bureau.officer, 60), gone));
    expect(await publishDue(tomorrow)).toBe(0);
    expect((await publicOf(old.documentId))?.withdrawnAt).not.toBeNull();
    const waiting = await db.edition.findUniqueOrThrow({ where: { id: correction.editionId } });
    expect(waiting.scheduleProblem).toContain("已被撤下");
    const again = { editionId: waiting.id, version: waiting.version };
    expect(codes(await publishEdition(bureau.officer, again))).toEqual(["approval.before-withdrawal"]);
    const { version } = value(await reopenEdition(bureau.drafter, again));
    const hour = (staff: typeof bureau.officer) => later(staff, 120);
    const approved = await bureau.passReview({ editionId: waiting.id, version }, hour);
    const published = { editionId: waiting.id, version: approved };
    value(await publishEdition(hour(bureau.officer), published));
    expect(await publicOf(old.documentId)).toMatchObject({ title: NEW_TITLE, withdrawnAt: null });
    expect(await auditTrail(`edition:${old.editionId}`)).toContain("edition.superseded");
  });

  it("is not shown by a preview link either", async () => {
    const bureau = await office();
    const { editionId, version } = await bureau.published();
    const { currentRevisionId } = await db.edition.findUniqueOrThrow({ where: { id: editionId } });
    const link = value(
      await createPreviewLink(bureau.drafter, { revisionId: currentRevisionId ?? "", days: 7 }),
    );
    const visitor = { kind: "visitor", at: TEST_NOW, ip: "192.0.2.9" } as const;
    const visit = () => visitPreview(visitor, link.path.replace("/preview/", ""));
    expect((await visit()).ok).toBe(true);
    value(await withdrawDocument(bureau.officer, { editionId, version, reason: "涉及个人隐私。" }));
    expect(codes(await visit())).toEqual(["preview.gone"]);
  });

  it("and its editions agree, whoever does what at the same moment", { timeout: 120_000 }, async () => {
    for (let turn = 0; turn < 8; turn++) {
      const { bureau, old, correction } = await recordWithCorrection();
      const { documentId, editionId, version } = old;
      const acts = [
        () => publishEdition(bureau.officer, correction),
        () => publishEdition(bureau.approver, correction),
        () => withdrawDocument(bureau.officer, { editionId, version, reason: "撤下。" }),
        () => reinstateDocument(bureau.approver, { editionId, version: version + 1, reason: "恢复。" }),
        () => reopenEdition(bureau.drafter, correction),
        () => startEdition(bureau.drafter, { documentId }),
        () => scheduleEdition(bureau.officer, { ...correction, publishAt: tomorrow }),
        () => publishDue(tomorrow),
      ];
      const order = [...acts.slice(turn), ...acts.slice(0, turn)];
      await Promise.all(order.map((act) => act()));
      const document = await db.document.findUniqueOrThrow({
        where: { id: documentId },
        include: { editions: true, published: true },
      });
      const { editions, published } = document;
      const live = editions.filter(({ status }) => status === "published" || status === "withdrawn");
      expect(live.map(({ id }) => id)).toEqual([document.liveEditionId]);
      expect(published?.revisionId).toBe(live[0]?.currentRevisionId);
      expect(published?.withdrawnAt === null).toBe(live[0]?.status === "published");
    }
  });
});

describe("fifty publications at once", () => {
  it("give fifty index numbers", { timeout: 120_000 }, async () => {
    const bureau = await office();
    const editions = [];
    for (let count = 0; count < 50; count++)
      editions.push(await bureau.approved({ documentNumber: `测人社〔2017〕${count + 20}号` }));
    const done = await Promise.all(editions.map((edition) => publishEdition(bureau.officer, edition)));
    expect(new Set(done.map((result) => value(result).indexNumber)).size).toBe(50);
  });
});
