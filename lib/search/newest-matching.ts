import { db, Prisma } from "@/lib/db";
import { filterCondition, matching, type SearchFilters, textCondition } from "./matching";
import type { SearchQuery } from "./search-query";

/** Records looked at to tell whether a word is common. */
const PROBED = 150;
/** Common: in at least one of so many. Then reading from the newest on ends sooner than gathering all that match. */
const ONE_OF = 5;

/**
 * A query of the newest (or oldest) matches, `limit` of them, as `(id, at)` in that order: the same rows as of
 * `matching`, reached in the shorter way. What stands in every fifth record is not gathered but met on the way.
 */
export async function newestMatching(
  query: SearchQuery,
  filters: SearchFilters,
  order: "newest" | "oldest",
  limit: number,
): Promise<Prisma.Sql> {
  const narrow = filters.categoryIds !== undefined || filters.kind !== undefined;
  if (narrow || !(await isCommon(query, filters, order))) return matching(query, filters, { order, limit });
  return Prisma.sql`
    select s."documentId" as id, s."publishedAt" as at from "SearchText" s
    where ${filterCondition(filters)} and ${textCondition(query, "text", "s")}
    ${inOrder(order)} limit ${limit}`;
}

async function isCommon(
  query: SearchQuery,
  filters: SearchFilters,
  order: "newest" | "oldest",
): Promise<boolean> {
  const [row] = await db.$queryRaw<{ hits: number }[]>`
    select count(*) filter (where ${textCondition(query, "text", "t")})::int as hits
    from (
      select s."text" from "SearchText" s where ${filterCondition(filters)} ${inOrder(order)} limit ${PROBED}
    ) t`;
  return (row?.hits ?? 0) * ONE_OF >= PROBED;
}

function inOrder(order: "newest" | "oldest"): Prisma.Sql {
  return order === "oldest"
    ? Prisma.sql`order by s."publishedAt" asc, s."documentId" asc`
    : Prisma.sql`order by s."publishedAt" desc, s."documentId" desc`;
}
