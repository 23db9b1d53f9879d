import type { Actor } from "@/lib/actor";
import { db } from "@/lib/db";
import { minuteOf } from "@/lib/time";

export type PreviewEntry = { id: string; expiresAt: string; visits: number; revision: number };

/** Preview links of an edition's revisions that still open, the newest first. The caller has loaded the edition for the actor. */
export async function livePreviews(actor: Actor, editionId: string): Promise<PreviewEntry[]> {
  const links = await db.previewLink.findMany({
    where: { revision: { editionId }, revokedAt: null, expiresAt: { gt: actor.at } },
    orderBy: { createdAt: "desc" },
    include: { revision: { select: { number: true } } },
  });
  return links.map(({ id, expiresAt, visits, revision }) => ({
    id,
    expiresAt: minuteOf(expiresAt),
    visits,
    revision: revision.number,
  }));
}
