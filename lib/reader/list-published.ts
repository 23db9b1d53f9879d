import { db, type Prisma } from "@/lib/db";
import { storedDay } from "@/lib/documents/read-content";
import { dayOf } from "@/lib/time";
import { type ListFilters, PAGE_SIZE, visibleWhere } from "./published-filter";

/** One public record in a list. */
export type PublicRow = {
  documentId: number;
  href: string;
  title: string;
  summary: string;
  agencyName: string;
  documentNumber: string;
  indexNumber: string;
  /** `YYYY-MM-DD` */
  issuedOn: string;
  /** `YYYY-MM-DD` of the first publication. */
  publishedOn: string;
  publishedAt: Date;
  updatedAt: Date;
};

const SELECT = {
  documentId: true,
  title: true,
  summary: true,
  issuingAgency: true,
  documentNumber: true,
  indexNumber: true,
  issuedOn: true,
  firstPublishedAt: true,
  updatedAt: true,
} satisfies Prisma.PublishedRecordSelect;

/** A page of what the public may read, newest first unless asked otherwise. A page beyond the last is empty. */
export async function listPublished(
  filters: ListFilters,
  pageSize = PAGE_SIZE,
): Promise<{ rows: PublicRow[]; total: number }> {
  const where = visibleWhere(filters);
  const direction = filters.sort === "oldest" ? "asc" : "desc";
  const [total, records] = await Promise.all([
    db.publishedRecord.count({ where }),
    db.publishedRecord.findMany({
      where,
      select: SELECT,
      orderBy: [{ firstPublishedAt: direction }, { documentId: direction }],
      skip: (filters.page - 1) * pageSize,
      take: pageSize,
    }),
  ]);
  return { total, rows: records.map(asRow) };
}

function asRow(record: Prisma.PublishedRecordGetPayload<{ select: typeof SELECT }>): PublicRow {
  const { issuingAgency, firstPublishedAt, ...rest } = record;
  return {
    ...rest,
    href: recordPath(record.documentId),
    agencyName: issuingAgency,
    issuedOn: storedDay(record.issuedOn) ?? "",
    publishedOn: dayOf(firstPublishedAt),
    publishedAt: firstPublishedAt,
  };
}

/** The address of a record, for ever. */
export function recordPath(documentId: number): string {
  return `/disclosure/items/${documentId}`;
}
