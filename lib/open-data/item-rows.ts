import { db, type Prisma } from "@/lib/db";
import { kindOf } from "@/lib/kinds/registry";
import { recordPath } from "@/lib/reader/list-published";
import { siteUrl } from "@/lib/site-url";
import { storedDay } from "@/lib/stored-day";
import type { ItemSummary } from "./item-schema";
import { shanghaiInstant } from "./shanghai-instant";

export const ITEM_SELECT = {
  documentId: true,
  kind: true,
  agencyId: true,
  categoryId: true,
  indexNumber: true,
  title: true,
  summary: true,
  documentNumber: true,
  issuingAgency: true,
  issuedOn: true,
  effectiveOn: true,
  expiresOn: true,
  firstPublishedAt: true,
  updatedAt: true,
} satisfies Prisma.PublishedRecordSelect;
export type ItemRow = Prisma.PublishedRecordGetPayload<{ select: typeof ITEM_SELECT }>;

/** Stored records in the words of the read API, in their order. */
export async function itemSummaries(records: readonly ItemRow[]): Promise<ItemSummary[]> {
  const ids = (field: "agencyId" | "categoryId") => [...new Set(records.map((record) => record[field]))];
  const [agencies, categories] = await Promise.all([
    db.agency.findMany({ where: { id: { in: ids("agencyId") } }, select: { id: true, slug: true } }),
    db.catalogCategory.findMany({
      where: { id: { in: ids("categoryId") } },
      select: { id: true, code: true, name: true },
    }),
  ]);
  const slugs = new Map(agencies.map(({ id, slug }) => [id, slug]));
  const places = new Map(categories.map(({ id, code, name }) => [id, { code, name }]));
  return records.map((record) => ({
    id: record.documentId,
    indexNumber: record.indexNumber,
    title: record.title,
    summary: record.summary,
    kind: record.kind,
    kindName: kindOf(record.kind).label,
    agency: slugs.get(record.agencyId) ?? "",
    issuingAgency: record.issuingAgency,
    category: places.get(record.categoryId) ?? { code: "", name: "" },
    documentNumber: record.documentNumber,
    issuedOn: storedDay(record.issuedOn) ?? null,
    effectiveOn: storedDay(record.effectiveOn) ?? null,
    expiresOn: storedDay(record.expiresOn) ?? null,
    publishedAt: shanghaiInstant(record.firstPublishedAt),
    updatedAt: shanghaiInstant(record.updatedAt),
    url: siteUrl(recordPath(record.documentId)),
    apiUrl: siteUrl(itemApiPath(record.documentId)),
  }));
}

export function itemApiPath(documentId: number): string {
  return `/api/v1/items/${documentId}`;
}
