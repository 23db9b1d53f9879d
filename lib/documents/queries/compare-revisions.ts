import type { Actor } from "@/lib/actor";
import { db } from "@/lib/db";
import type { Content } from "@/lib/documents/content";
import { differences, type FieldDifference, type Names } from "@/lib/documents/difference";
import { readContent } from "@/lib/documents/read-content";
import { kindOf } from "@/lib/kinds/registry";
import { isUuid } from "@/lib/uuid";
import { maySee } from "./may-see";

export type Comparison = {
  documentId: number;
  before: { id: string; number: number; createdAt: Date };
  after: { id: string; number: number; createdAt: Date };
  changes: FieldDifference[];
};

/** What changed between any two revisions of one document; null when either does not exist for the actor. */
export async function compareRevisions(
  actor: Actor,
  beforeId: string,
  afterId: string,
): Promise<Comparison | null> {
  const [before, after] = await Promise.all([findRevision(actor, beforeId), findRevision(actor, afterId)]);
  if (!before || !after || before.edition.documentId !== after.edition.documentId) return null;
  const [old, now] = await Promise.all([readContent(db, before.id), readContent(db, after.id)]);
  const names = await namesFor([old, now], before.edition.document.kind);
  return { documentId: before.edition.documentId, before, after, changes: differences(old, now, names) };
}

async function findRevision(actor: Actor, id: string) {
  if (!isUuid(id)) return null;
  const revision = await db.revision.findUnique({
    where: { id },
    include: { edition: { include: { document: true } } },
  });
  if (!revision) return null;
  return (await maySee(actor, revision.edition.document.agencyId, `revision:${id}`)) ? revision : null;
}

/** Words for the ids in some contents of one kind. */
export async function namesFor(contents: readonly Content[], kind: string): Promise<Names> {
  const categoryIds = contents.flatMap((content) => content.categoryId ?? []);
  const fileIds = contents.flatMap((content) => content.attachments.map((file) => file.attachmentId));
  const documentIds = contents.flatMap((content) =>
    content.relations.map((relation) => relation.toDocumentId),
  );
  const [categories, files, documents] = await Promise.all([
    db.catalogCategory.findMany({ where: { id: { in: categoryIds } }, select: { id: true, name: true } }),
    db.attachment.findMany({
      where: { id: { in: fileIds } },
      select: { id: true, name: true, size: true, sha256: true },
    }),
    db.publishedRecord.findMany({
      where: { documentId: { in: documentIds } },
      select: { documentId: true, title: true },
    }),
  ]);
  return {
    categories: new Map(categories.map((category) => [category.id, category.name])),
    files: new Map(
      files.map((file) => [file.id, `${file.name}，${file.size} 字节，校验值 ${file.sha256.slice(0, 12)}`]),
    ),
    documents: new Map(documents.map((document) => [document.documentId, document.title])),
    fieldLabels: new Map(kindOf(kind).fields.map((field) => [field.name, field.label])),
  };
}
