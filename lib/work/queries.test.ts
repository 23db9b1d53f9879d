import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { actsFor } from "@/lib/documents/acts-for";
import { createDocument } from "@/lib/documents/commands/create-document";
import { compareRevisions } from "@/lib/documents/queries/compare-revisions";
import { getEdition } from "@/lib/documents/queries/get-edition";
import { getHistory } from "@/lib/documents/queries/get-history";
import { listDocuments } from "@/lib/documents/queries/list-documents";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { later, makeBureau, makeStaff } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { myWork } from "./queries";

useDatabase();

async function drafted() {
  const bureau = await makeBureau();
  const drafter = await bureau.staff("drafter");
  const created = await createDocument(drafter, {
    kind: "notice",
    agencyId: bureau.agency.id,
    title: "待办的通知",
  });
  if (!created.ok) throw new Error("not created");
  return { bureau, drafter, ...created.value };
}

const inState = (editionId: string, data: Parameters<typeof db.edition.update>[0]["data"]) =>
  db.edition.update({ where: { id: editionId }, data });

describe("my work", () => {
  it("shows a draft to whoever wrote it and a review to whoever may do it", async () => {
    const { bureau, drafter, editionId } = await drafted();
    const [reviewer, approver] = [await bureau.staff("reviewer"), await bureau.staff("approver")];
    expect((await myWork(drafter)).drafts.map((item) => item.editionId)).toEqual([editionId]);
    await inState(editionId, { status: "in_review", round: 1, submittedById: drafter.userId });
    expect((await myWork(drafter)).sent[0]).toMatchObject({ editionId, step: "first" });
    expect((await myWork(reviewer)).toReview.map((item) => item.editionId)).toEqual([editionId]);
    expect((await myWork(approver)).toReview).toEqual([]);
  });

  it("shows a schedule that was not kept, by its reason or by the clock, to everybody of the agency", async () => {
    const { bureau, editionId } = await drafted();
    const officer = await bureau.staff("officer");
    await inState(editionId, { status: "scheduled", scheduledFor: officer.at });
    expect((await myWork(officer)).missed).toEqual([]);
    expect((await myWork(later(officer, 6))).missed).toHaveLength(1);
    await inState(editionId, { scheduleProblem: "目录类别已停用。" });
    expect((await myWork(officer)).missed[0]?.problem).toBe("目录类别已停用。");
  });

  it("shows a forced publication to the other approvers until it is approved, also when it is gone", async () => {
    const { bureau, editionId } = await drafted();
    const [approver, other] = [await bureau.staff("approver"), await bureau.staff("approver")];
    for (const status of ["published", "withdrawn", "superseded"] as const) {
      await inState(editionId, { status, forcedById: approver.userId });
      expect((await myWork(other)).forced.map((item) => item.editionId)).toEqual([editionId]);
      expect((await myWork(approver)).forced).toEqual([]);
    }
    await inState(editionId, { forcedApprovedById: other.userId });
    expect((await myWork(other)).forced).toEqual([]);
  });

  it("shows nothing of another agency and nothing to administrators", async () => {
    const { editionId } = await drafted();
    const other = await (await makeBureau()).staff("drafter", "reviewer", "approver");
    const work = await myWork(other);
    expect(Object.values(work).flat()).toEqual([]);
    await expect(myWork(await makeStaff(null, ["auditor"]))).rejects.toThrow(ForbiddenError);
    expect(await getEdition(other, editionId)).toBeNull();
  });
});

describe("side doors", () => {
  it("of another agency's draft are closed: list, history, difference", async () => {
    const { documentId, editionId } = await drafted();
    const other = await (await makeBureau()).staff("officer");
    const { currentRevisionId } = await db.edition.findUniqueOrThrow({ where: { id: editionId } });
    expect((await listDocuments(other, { page: 1 })).total).toBe(0);
    expect(await getHistory(other, documentId)).toBeNull();
    expect(await compareRevisions(other, currentRevisionId ?? "", currentRevisionId ?? "")).toBeNull();
  });

  it("do not open by an odd id", async () => {
    const { drafter } = await drafted();
    for (const odd of ["", "1", "' or '1'='1", "../../etc", "0".repeat(36)]) {
      expect(await getEdition(drafter, odd)).toBeNull();
      expect(await compareRevisions(drafter, odd, odd)).toBeNull();
    }
  });
});

describe("the buttons of an edition", () => {
  it("are those whose acts the commands would take", async () => {
    const { bureau, drafter, editionId } = await drafted();
    const acts = async (actor: Parameters<typeof actsFor>[0]) => {
      const view = await getEdition(actor, editionId);
      return view ? actsFor(actor, view) : null;
    };
    expect(await acts(drafter)).toEqual(["edit", "submit", "discard"]);
    expect(await acts(await bureau.staff("reviewer"))).toEqual([]);
    expect(await acts(await bureau.staff("approver"))).toEqual(["publication"]);
    await inState(editionId, { status: "approved" });
    expect(await acts(drafter)).toEqual(["reopen"]);
    expect(await acts(await bureau.staff("officer"))).toEqual(["publication", "reopen"]);
  });
});
