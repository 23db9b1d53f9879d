import { Prisma } from "@/lib/db";
import { gramQuery, gramsDecide } from "./grams";
import type { SearchQuery } from "./search-query";

/** What the rows of `SearchText` may be narrowed by besides words. */
export type SearchFilters = {
  agencyIds?: readonly string[];
  /** Ids of a category and everything below it. */
  categoryIds?: readonly string[];
  kind?: string;
  /** Year of first publication in Shanghai. */
  year?: number;
};

/** The condition of the filters on `SearchText s`. */
export function filterCondition(filters: SearchFilters): Prisma.Sql {
  const { agencyIds, categoryIds, kind, year } = filters;
  const conditions = [Prisma.sql`true`];
  if (agencyIds) conditions.push(Prisma.sql`s."agencyId" = any(${[...agencyIds]}::uuid[])`);
  if (categoryIds) conditions.push(Prisma.sql`s."categoryId" = any(${[...categoryIds]}::uuid[])`);
  if (kind) conditions.push(Prisma.sql`s.kind = ${kind}`);
  if (year)
    conditions.push(
      Prisma.sql`s."publishedAt" >= ${`${year}-01-01T00:00:00+08:00`}::timestamptz and s."publishedAt" < ${`${year + 1}-01-01T00:00:00+08:00`}::timestamptz`,
    );
  return Prisma.join(conditions, " and ");
}

type Column = "text" | "title";

const GRAMS = {
  text: Prisma.sql`array_to_tsvector(public.bigrams(s."text"))`,
  title: Prisma.sql`array_to_tsvector(public.bigrams(s."title"))`,
} as const satisfies Record<Column, Prisma.Sql>;

/** The part of the condition that the index answers, on `SearchText s`. */
export function gramCondition({ alternatives }: SearchQuery, column: Column): Prisma.Sql {
  return Prisma.sql`${GRAMS[column]} @@ ${gramQuery(alternatives)}::tsquery`;
}

/** The whole condition, decided by reading the text of that alias. */
export function textCondition({ alternatives }: SearchQuery, column: Column, alias: "s" | "t"): Prisma.Sql {
  const text = Prisma.raw(`${alias}."${column}"`);
  const held = alternatives.map((phrases) => {
    const each = phrases.map((phrase) => Prisma.sql`strpos(${text}, ${phrase}) > 0`);
    return Prisma.sql`(${Prisma.join(each, " and ")})`;
  });
  return Prisma.sql`(${Prisma.join(held, " or ")})`;
}

/**
 * The one way of finding: a query that yields `(id, at)` of every visible record that holds what is asked for, with an
 * order and a limit where given. The texts of long phrases are read in that order, so that a limit ends the reading.
 */
export function matching(
  query: SearchQuery,
  filters: SearchFilters,
  { column = "text", order, limit }: { column?: Column; order?: "newest" | "oldest"; limit?: number } = {},
): Prisma.Sql {
  const direction = order === "oldest" ? Prisma.sql`asc` : Prisma.sql`desc`;
  const sorted = (alias: string) =>
    order
      ? Prisma.sql`order by ${Prisma.raw(alias)}.at ${direction}, ${Prisma.raw(alias)}.id ${direction}`
      : Prisma.empty;
  const most = limit === undefined ? Prisma.empty : Prisma.sql`limit ${limit}`;
  const reading = gramsDecide(query.alternatives) ? null : textCondition(query, column, "t");
  const indexed = Prisma.sql`
    select x.id, x.at from (
      select s."documentId" as id, s."publishedAt" as at from "SearchText" s
      where ${gramCondition(query, column)} and ${filterCondition(filters)} offset 0
    ) x ${sorted("x")}`;
  if (!reading) return Prisma.sql`${indexed} ${most}`;
  // `offset 0` keeps the parts apart: first the index, then the order, then one text after the other.
  return Prisma.sql`
    select c.id, c.at from (${indexed} offset 0) c
    join lateral (
      select 1 from "SearchText" t where t."documentId" = c.id and ${reading} offset 0
    ) r on true ${sorted("c")} ${most}`;
}
