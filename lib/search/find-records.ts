import { db, Prisma } from "@/lib/db";
import { matching, type SearchFilters } from "./matching";
import { newestMatching } from "./newest-matching";
import { type Evidence, ranked } from "./ranking-rules";
import type { SearchQuery } from "./search-query";

export type SearchSort = "relevance" | "newest" | "oldest";

/** A record that was found, with what it is sorted and counted by. */
export type Found = Evidence & { kind: string; agencyId: string; categoryId: string; year: number };

export type FoundRecords = {
  /** In order. */
  records: Found[];
  /** Whether there are more than could be looked at; `records` then holds the newest (or oldest) and title hits. */
  isCapped: boolean;
};

/** Records that are ranked, counted and paged for one search. */
export const MOST_FOUND = 1_000;
const MOST_TITLES = 500;

/**
 * Finds the visible records that hold what is asked for, in two stages: those with all of it in the title and the
 * newest with it anywhere are gathered, then these are ranked.
 * @param most for tests and measurements
 */
export async function findRecords(
  query: SearchQuery,
  filters: SearchFilters,
  sort: SearchSort,
  now: Date,
  most = MOST_FOUND,
): Promise<FoundRecords> {
  if (query.alternatives.length === 0) return { records: [], isCapped: false };
  const order = sort === "oldest" ? "oldest" : "newest";
  const anywhere = await newestMatching(query, filters, order, most + 1);
  const inTitle = matching(query, filters, { column: "title", order, limit: MOST_TITLES });
  const words = [...new Set(query.alternatives.flat())];
  const [row] = await db.$queryRaw<{ found: string | null; anywhere: number }[]>`
    with anywhere as materialized (${anywhere}),
    gathered as (
      (select id from anywhere limit ${most})
      ${sort === "relevance" ? Prisma.sql`union select id from (${inTitle}) i` : Prisma.empty}
    )
    select json_agg(json_build_array(
      s."documentId", floor(extract(epoch from s."publishedAt"))::bigint, s.kind, s."agencyId", s."categoryId",
      extract(year from s."publishedAt" at time zone 'Asia/Shanghai')::int,
      ${sort === "relevance" ? evidence(query, words) : Prisma.sql`0, 0, false`}
    ))::text as found, (select count(*)::int from anywhere) as anywhere
    from gathered g join "SearchText" s on s."documentId" = g.id`;
  const records = (JSON.parse(row?.found ?? "[]") as Row[]).map(asFound);
  const isCapped = (row?.anywhere ?? 0) > most;
  const asked = (query.alternatives[0] ?? []).length;
  return { records: sort === "relevance" ? ranked(records, asked, now) : byDate(records, order), isCapped };
}

/** Everything that is found, without ranking or cap: what tests and measurements compare with a scan. */
export async function findAllIds(query: SearchQuery, filters: SearchFilters = {}): Promise<number[]> {
  if (query.alternatives.length === 0) return [];
  const rows = await db.$queryRaw<{ id: number }[]>(matching(query, filters));
  return rows.map(({ id }) => id);
}

/** How many records hold what is asked for, counted no further than `most`. */
export async function countFound(query: SearchQuery, filters: SearchFilters, most: number): Promise<number> {
  if (query.alternatives.length === 0) return 0;
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from (${matching(query, filters, { limit: most })}) m`;
  return row?.count ?? 0;
}

type Row = [number, number, string, string, string, number, number, number, boolean];

function asFound(row: Row): Found {
  const [id, at, kind, agencyId, categoryId, year, wordsInTitle, occurrences, isOwnNumber] = row;
  return { id, at, kind, agencyId, categoryId, year, wordsInTitle, occurrences, isOwnNumber };
}

/** The facts of `Evidence` about `SearchText s`. */
function evidence({ alternatives, number }: SearchQuery, words: string[]): Prisma.Sql {
  const asked = alternatives[0] ?? [];
  const inTitle = asked.map((word) => Prisma.sql`(strpos(s.title, ${word}) > 0)::int`);
  // Lengths in bytes: counting characters would read every text once more.
  const occurrences = words.map(
    (word) =>
      Prisma.sql`(octet_length(s."text") - octet_length(replace(s."text", ${word}, ''))) / octet_length(${word}::text)`,
  );
  const own = [...words, ...(number ? [number, `${number}号`] : [])];
  return Prisma.sql`${Prisma.join(inTitle, " + ")}, ${Prisma.join(occurrences, " + ")}, s.numbers && ${own}::text[]`;
}

function byDate(records: Found[], order: "newest" | "oldest"): Found[] {
  const turn = order === "oldest" ? -1 : 1;
  return records.sort((a, b) => turn * (b.at - a.at || b.id - a.id));
}

/** One page of what is found, by date and with its exact total, for lists that have a keyword filter. */
export async function findByDate(
  query: SearchQuery,
  filters: SearchFilters,
  { sort, skip, take }: { sort: "newest" | "oldest"; skip: number; take: number },
): Promise<{ ids: number[]; total: number }> {
  if (query.alternatives.length === 0) return { ids: [], total: 0 };
  const direction = Prisma.raw(sort === "oldest" ? "asc" : "desc");
  const [row] = await db.$queryRaw<{ ids: number[] | null; total: number }[]>`
    with m as materialized (${matching(query, filters)})
    select (select count(*)::int from m) as total,
      (select array_agg(id) from (select id from m order by at ${direction}, id ${direction} limit ${take} offset ${skip}) p) as ids`;
  return { ids: row?.ids ?? [], total: row?.total ?? 0 };
}
