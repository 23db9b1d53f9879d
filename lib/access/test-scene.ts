import { Readable } from "node:stream";
import type { Staff } from "@/lib/actor";
import { db } from "@/lib/db";
import { createDocument } from "@/lib/documents/commands/create-document";
import { saveRevision } from "@/lib/documents/commands/save-revision";
import { makeBureau, makeStaff, TEST_NOW } from "@/lib/testing/bureau";
import { GRID_ROLES } from "./permission-grid";

/** A bureau with one of everything that a command can name, one person of each role, and a colleague of another bureau. */
export async function makeScene() {
  const bureau = await makeBureau({ isPrimary: true });
  const other = await makeBureau();
  const agencyId = bureau.agency.id;
  const people = new Map<string, Staff>();
  for (const role of GRID_ROLES) {
    const isAdministrator = /admin|auditor/.test(role);
    people.set(role, isAdministrator ? await makeStaff(null, [role]) : await bureau.staff(role));
  }
  const drafter = people.get("drafter") as Staff;
  const title = "关于权限试验的通知";
  const created = await createDocument(drafter, { kind: "disclosure_item", agencyId, title });
  if (!created.ok) throw new Error("no document");
  const { documentId, editionId } = created.value;
  const content = { title, body: { type: "doc" as const, content: [{ type: "paragraph" }] } };
  await saveRevision(drafter, { editionId, version: 1, content });
  const revision = await db.revision.findFirstOrThrow({ where: { editionId } });
  const attachment = await db.attachment.create({
    data: {
      documentId,
      name: "附件.txt",
      mediaType: "text/plain",
      size: 3,
      sha256: "0".repeat(64),
      state: "checked",
      createdAt: TEST_NOW,
    },
  });
  const link = await db.previewLink.create({
    data: {
      id: "f".repeat(64),
      revisionId: revision.id,
      createdById: drafter.userId,
      createdAt: TEST_NOW,
      expiresAt: TEST_NOW,
    },
  });
  const entry = await db.wordingEntry.create({
    data: {
      agencyId,
      kind: "term",
      term: "按装",
      suggestion: "安装",
      level: "warn",
      reason: "",
      before: "",
      after: "",
    },
  });
  const section = await db.section.create({ data: { agencyId, name: "办公室" } });
  const target = await bureau.staff("drafter");
  return {
    agencyId,
    people,
    /** Content roles of another bureau, all in one person. */
    stranger: await other.staff("drafter", "reviewer", "approver", "officer"),
    nobody: await bureau.staff(),
    documentId,
    edition: { editionId, version: 1 },
    revisionId: revision.id,
    attachmentId: attachment.id,
    linkId: link.id,
    entryId: entry.id,
    sectionId: section.id,
    categoryId: bureau.category.id,
    user: { userId: target.userId, version: 1 },
    content,
    upload: () => ({ documentId, name: "甲.txt", size: null, sha256: null, stream: Readable.from(["甲"]) }),
  };
}

export type Scene = Awaited<ReturnType<typeof makeScene>>;
