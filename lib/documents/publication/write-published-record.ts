import type { Prisma, Tx } from "@/lib/db";
import type { Content } from "@/lib/documents/content";
import { kindOf } from "@/lib/kinds/registry";
import { plainText } from "@/lib/rich-text/plain-text";
import { writeSearchText } from "@/lib/search/write-search-text";
import { dayColumn } from "@/lib/stored-day";

type Facts = {
  document: {
    id: number;
    kind: string;
    agencyId: string;
    importedAt: Date | null;
    importedFrom: string | null;
  };
  editionId: string;
  revisionId: string;
  indexNumber: string;
  firstPublishedAt: Date;
  at: Date;
};

/** Puts a content before the public: everything the public reader will read, and nothing that is not public. */
export async function writePublishedRecord(tx: Tx, facts: Facts, content: Content): Promise<void> {
  const { document } = facts;
  const data = {
    kind: document.kind,
    agencyId: document.agencyId,
    editionId: facts.editionId,
    revisionId: facts.revisionId,
    indexNumber: facts.indexNumber,
    title: content.title,
    summary: content.summary,
    body: content.body as unknown as Prisma.InputJsonValue,
    bodyText: plainText(content.body),
    categoryId: content.categoryId ?? "",
    topic: content.topic,
    documentNumber: content.documentNumber,
    issuingAgency: content.issuingAgency,
    // Only an imported record can be without: the column then says the day of its publication, in Shanghai.
    issuedOn: dayColumn(content.issuedOn),
    effectiveOn: dayColumn(content.effectiveOn),
    expiresOn: dayColumn(content.expiresOn),
    source: content.source,
    keywords: content.keywords,
    channels: content.channels,
    fields: publicFields(document.kind, content.fields) as Prisma.InputJsonValue,
    firstPublishedAt: facts.firstPublishedAt,
    updatedAt: facts.at,
    isImported: document.importedAt !== null,
    importedFrom: document.importedFrom,
    withdrawnAt: null,
    withdrawalReason: null,
  };
  const where = { documentId: document.id };
  await tx.publishedRecord.upsert({ where, create: { ...where, ...data }, update: data });
  await replaceParts(tx, document.id, content);
  await writeSearchText(tx, document.id);
}

async function replaceParts(tx: Tx, documentId: number, content: Content): Promise<void> {
  await tx.publishedFile.deleteMany({ where: { documentId } });
  await tx.publishedFile.createMany({
    data: content.attachments.map((file, position) => ({ documentId, ...file, position })),
  });
  await tx.publishedRelation.deleteMany({ where: { fromDocumentId: documentId } });
  await tx.publishedRelation.createMany({
    data: content.relations.map((relation) => ({ fromDocumentId: documentId, ...relation })),
  });
}

function publicFields(kind: string, fields: Record<string, unknown>): Record<string, unknown> {
  const names = kindOf(kind)
    .fields.filter((field) => field.isPublic)
    .map((field) => field.name);
  return Object.fromEntries(names.filter((name) => fields[name]).map((name) => [name, fields[name]]));
}
