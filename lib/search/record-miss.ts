import { db } from "@/lib/db";
import { findPersonalData } from "@/lib/personal-data/rules";
import { dayOf } from "@/lib/time";
import type { SearchQuery } from "./search-query";

/** Characters of a word that is kept; what is longer is somebody's sentence, not a word the catalog could lack. */
const LONGEST_WORD = 30;
/** A row of digits this long may be anybody's number. */
const PERSONAL_DIGITS = /\d(?:[\s-]?\d){6}/;
/** Different words kept a day, so that a machine at play fills no disk. */
const MOST_A_DAY = 1_000;
const DAYS_KEPT = 180;

/**
 * Counts a query that found nothing, for whoever keeps the catalog. Neither who asked nor when is kept, and nothing
 * that looks like data about a person.
 */
export async function recordMiss(query: SearchQuery, now: Date): Promise<void> {
  const word = missWord(query);
  if (!word) return;
  const day = new Date(`${dayOf(now)}T00:00:00Z`);
  await db.$executeRaw`
    insert into "SearchMiss" (word, day, count)
    select ${word}, ${day}::date, 1
    where exists (select 1 from "SearchMiss" where word = ${word} and day = ${day}::date)
       or (select count(*) from "SearchMiss" where day = ${day}::date) < ${MOST_A_DAY}
    on conflict (word, day) do update set count = "SearchMiss".count + 1`;
}

/** What of a query is kept; null when nothing may be. */
export function missWord({ shown, alternatives }: SearchQuery): string | null {
  const word = shown.replace(/\s+/gu, " ").toLowerCase();
  if (alternatives.length === 0 || [...word].length > LONGEST_WORD) return null;
  if (!/[\p{L}\p{N}]/u.test(word)) return null;
  if (PERSONAL_DIGITS.test(word.normalize("NFKC")) || findPersonalData(word).length > 0) return null;
  return word;
}

/** Deletes what was counted longer ago than half a year. */
export async function forgetOldMisses(now: Date): Promise<void> {
  const before = new Date(`${dayOf(new Date(now.getTime() - DAYS_KEPT * 86_400_000))}T00:00:00Z`);
  await db.searchMiss.deleteMany({ where: { day: { lt: before } } });
}
