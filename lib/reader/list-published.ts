import { db, type Prisma } from "@/lib/db";
import { findByDate } from "@/lib/search/find-records";
import { parseQuery } from "@/lib/search/search-query";
import { storedDay } from "@/lib/stored-day";
import { dayOf } from "@/lib/time";
import { type ListFilters, PAGE_SIZE, VISIBLE, visibleWhere } from "./published-filter";

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
  const query = parseQuery(filters.text ?? "");
  if (query.alternatives.length > 0) {
    const agencyIds = filters.agencyId ? [filters.agencyId] : undefined;
    const page = { sort: filters.sort ?? "newest", skip: (filters.page - 1) * pageSize, take: pageSize };
    const { ids, total } = await findByDate(query, { ...filters, agencyIds }, page);
    return { total, rows: await publishedRows(ids) };
  }
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

/** The visible ones of these records, in this order. */
export async function publishedRows(ids: readonly number[]): Promise<PublicRow[]> {
  const where = { ...VISIBLE, documentId: { in: [...ids] } };
  const records = await db.publishedRecord.findMany({ where, select: SELECT });
  const byId = new Map(records.map((record) => [record.documentId, asRow(record)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
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
