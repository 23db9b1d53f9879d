import { db, Prisma } from "@/lib/db";
import { visibleWhere } from "@/lib/reader/published-filter";
import { failed, ok, type Result } from "@/lib/result";
import { matching } from "@/lib/search/matching";
import { parseQuery } from "@/lib/search/search-query";
import { siteUrl } from "@/lib/site-url";
import { cursorAfter, type ItemQuery } from "./item-query";
import { ITEM_SELECT, itemSummaries } from "./item-rows";
import type { ItemPage } from "./item-schema";

type Filters = { agencyId?: string; categoryIds?: string[]; kind?: string; year?: number };
type Found = { ids: number[]; total: number };

/**
 * One page of the public records, newest publication first. Pages follow each other by a cursor: what is published or
 * withdrawn while somebody reads on neither hides a record nor shows one twice.
 */
export async function listItems(query: ItemQuery): Promise<Result<ItemPage>> {
  const filters = await filtersOf(query);
  if (!filters.ok) return filters;
  const { ids, total } = await (query.q ? searched(query, filters.value) : listed(query, filters.value));
  const records = await db.publishedRecord.findMany({
    where: { ...visibleWhere({}), documentId: { in: ids.slice(0, query.pageSize) } },
    select: ITEM_SELECT,
    orderBy: [{ firstPublishedAt: "desc" }, { documentId: "desc" }],
  });
  const last = records.at(-1);
  return ok({
    total,
    items: await itemSummaries(records),
    next:
      last && ids.length > query.pageSize
        ? nextAddress(query, cursorAfter({ publishedAt: last.firstPublishedAt, documentId: last.documentId }))
        : null,
  });
}

async function filtersOf({ agency, category, kind, year }: ItemQuery): Promise<Result<Filters>> {
  const filters: Filters = { kind, year };
  if (agency) {
    const found = await db.agency.findUnique({ where: { slug: agency }, select: { id: true } });
    if (!found) return wrong("agency", "参数 agency 不正确：没有这个机关。");
    filters.agencyId = found.id;
  }
  if (category) {
    filters.categoryIds = await categoriesBelow(category, filters.agencyId);
    if (filters.categoryIds.length === 0)
      return wrong("category", "参数 category 不正确：没有这个目录类别。");
  }
  return ok(filters);
}

/** Ids of the categories of that code, and of all below them, of one agency or of all. */
async function categoriesBelow(code: string, agencyId?: string): Promise<string[]> {
  const ofAgency = agencyId ? Prisma.sql`and "agencyId" = ${agencyId}::uuid` : Prisma.empty;
  const rows = await db.$queryRaw<{ id: string }[]>`
    with recursive below as (
      select id from "CatalogCategory" where code = ${code} ${ofAgency}
      union
      select c.id from "CatalogCategory" c join below b on c."parentId" = b.id
    )
    select id from below`;
  return rows.map(({ id }) => id);
}

/** One more than the page holds, so that the caller knows whether there is another page. */
async function listed({ cursor, pageSize }: ItemQuery, filters: Filters): Promise<Found> {
  const where = visibleWhere(filters);
  // The bound is said apart from the choice, so that the index begins at the right place.
  const after = cursor && {
    firstPublishedAt: { lte: cursor.at },
    OR: [{ firstPublishedAt: { lt: cursor.at } }, { documentId: { lt: cursor.id } }],
  };
  const [total, records] = await Promise.all([
    db.publishedRecord.count({ where }),
    db.publishedRecord.findMany({
      where: { AND: [where, after ?? {}] },
      select: { documentId: true },
      orderBy: [{ firstPublishedAt: "desc" }, { documentId: "desc" }],
      take: pageSize + 1,
    }),
  ]);
  return { total, ids: records.map((record) => record.documentId) };
}

async function searched({ q = "", cursor, pageSize }: ItemQuery, filters: Filters): Promise<Found> {
  const words = parseQuery(q);
  if (words.alternatives.length === 0) return { ids: [], total: 0 };
  const agencyIds = filters.agencyId ? [filters.agencyId] : undefined;
  const after = cursor ? Prisma.sql`where (at, id) < (${cursor.at}, ${cursor.id}::int)` : Prisma.empty;
  const [row] = await db.$queryRaw<{ ids: number[] | null; total: number }[]>`
    with m as materialized (${matching(words, { ...filters, agencyIds })})
    select (select count(*)::int from m) as total,
      (select array_agg(id) from (select id from m ${after} order by at desc, id desc limit ${pageSize + 1}) p) as ids`;
  return { ids: row?.ids ?? [], total: row?.total ?? 0 };
}

function nextAddress({ agency, category, kind, year, q, pageSize }: ItemQuery, cursor: string): string {
  const given = { agency, category, kind, year, q, pageSize, cursor };
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) parameters.set(name, String(value));
  return siteUrl(`/api/v1/items?${parameters}`);
}

function wrong(field: string, message: string): Result<never> {
  return failed({ code: "parameter.wrong", field, message });
}
