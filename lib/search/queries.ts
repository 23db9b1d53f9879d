import type { Actor } from "@/lib/actor";
import { db } from "@/lib/db";
import { can } from "@/lib/permissions/rules";
import { dayOf } from "@/lib/time";

export type MissedWord = { word: string; count: number };

const DAYS = 30;
const MOST = 10;

/** The words that were most often looked for in vain in the last 30 days, for those who keep the catalog. */
export async function missedWords(actor: Actor): Promise<MissedWord[]> {
  if (!can(actor, "catalog:edit")) return [];
  const since = new Date(`${dayOf(new Date(actor.at.getTime() - DAYS * 86_400_000))}T00:00:00Z`);
  const groups = await db.searchMiss.groupBy({
    by: ["word"],
    where: { day: { gte: since } },
    _sum: { count: true },
    orderBy: [{ _sum: { count: "desc" } }, { word: "asc" }],
    take: MOST,
  });
  return groups.map(({ word, _sum }) => ({ word, count: _sum.count ?? 0 }));
}
