import { db, type Prisma } from "@/lib/db";
import { metadataRows } from "@/lib/documents/metadata-rows";
import { RELATION_LABELS, RELATION_REVERSE_LABELS, type RelationType } from "@/lib/labels/documents";
import type { RichText } from "@/lib/rich-text/rich-text";
import { storedDay } from "@/lib/stored-day";
import { dayOf } from "@/lib/time";
import { recordPath } from "./list-published";
import { VISIBLE } from "./published-filter";

const INCLUDE = {
  files: {
    orderBy: { position: "asc" },
    include: { attachment: { select: { name: true, mediaType: true, size: true, sha256: true } } },
  },
  relations: true,
} satisfies Prisma.PublishedRecordInclude;
type Found = Prisma.PublishedRecordGetPayload<{ include: typeof INCLUDE }>;

export type Withdrawn = {
  state: "withdrawn";
  documentId: number;
  title: string;
  indexNumber: string;
  at: Date;
  reason: string;
};
export type PublishedRecordView = Awaited<ReturnType<typeof asView>>;

/** What stands at a record's address: the record, the notice of its withdrawal, or nothing. */
export async function getPublished(documentId: number): Promise<PublishedRecordView | Withdrawn | null> {
  if (!Number.isInteger(documentId) || documentId < 1 || documentId > 2_147_483_647) return null;
  const record = await db.publishedRecord.findUnique({ where: { documentId }, include: INCLUDE });
  if (!record) return null;
  const { title, indexNumber, withdrawnAt, withdrawalReason } = record;
  if (withdrawnAt)
    return {
      state: "withdrawn",
      documentId,
      title,
      indexNumber,
      at: withdrawnAt,
      reason: withdrawalReason ?? "",
    };
  return asView(record);
}

/** The record behind a permanent index number, by its document. */
export async function findByIndexNumber(
  indexNumber: string,
): Promise<{ documentId: number; withdrawn: { at: Date; reason: string } | null } | null> {
  const record = await db.publishedRecord.findUnique({
    where: { indexNumber },
    select: { documentId: true, withdrawnAt: true, withdrawalReason: true },
  });
  if (!record) return null;
  const { documentId, withdrawnAt: at, withdrawalReason: reason } = record;
  return { documentId, withdrawn: at && { at, reason: reason ?? "" } };
}

async function asView(record: Found) {
  const { documentId } = record;
  const [category, related, changes, views] = await Promise.all([
    db.catalogCategory.findUnique({ where: { id: record.categoryId } }),
    relatedTo(record),
    db.publicChange.findMany({ where: { documentId, note: { not: "" } }, orderBy: { at: "desc" } }),
    db.viewCount.findUnique({ where: { documentId } }),
  ]);
  return {
    state: "published" as const,
    ...record,
    body: record.body as unknown as RichText,
    issuedOn: storedDay(record.issuedOn) ?? "",
    effectiveOn: storedDay(record.effectiveOn),
    expiresOn: storedDay(record.expiresOn),
    metadata: metadataRows({
      ...record,
      categoryName: category?.name ?? "",
      issuedOn: storedDay(record.issuedOn),
      publishedOn: dayOf(record.firstPublishedAt),
      effectiveOn: storedDay(record.effectiveOn),
      expiresOn: storedDay(record.expiresOn),
      fields: record.fields as Record<string, unknown>,
    }),
    category,
    related,
    changes,
    views: Number(views?.count ?? 0),
  };
}

type Related = { relation: string; href: string; title: string; publishedOn: string };

/** Visible records tied to this one, from either end of the tie. */
async function relatedTo(record: Found): Promise<Related[]> {
  const incoming = await db.publishedRelation.findMany({ where: { toDocumentId: record.documentId } });
  const ties = [
    ...record.relations.map(({ type, toDocumentId }) => ({
      id: toDocumentId,
      relation: RELATION_LABELS[type as RelationType],
    })),
    ...incoming.map(({ type, fromDocumentId }) => ({
      id: fromDocumentId,
      relation: RELATION_REVERSE_LABELS[type as RelationType],
    })),
  ];
  const others = await db.publishedRecord.findMany({
    where: { ...VISIBLE, documentId: { in: ties.map((tie) => tie.id) } },
    select: { documentId: true, title: true, firstPublishedAt: true },
  });
  const byId = new Map(others.map((other) => [other.documentId, other]));
  const seen = new Set<string>();
  return ties.flatMap(({ id, relation }) => {
    const other = byId.get(id);
    if (!other || seen.has(`${relation}:${id}`)) return [];
    seen.add(`${relation}:${id}`);
    return [
      { relation, href: recordPath(id), title: other.title, publishedOn: dayOf(other.firstPublishedAt) },
    ];
  });
}
