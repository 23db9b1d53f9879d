import { db } from "@/lib/db";
import { recordPath } from "./list-published";
import { VISIBLE } from "./published-filter";

export type Neighbour = { documentId: number; href: string; title: string };
export type Neighbours = { newer: Neighbour | null; older: Neighbour | null };

type Place = { documentId: number; agencyId: string; categoryId: string; firstPublishedAt: Date };

/** The visible records published just before and just after this one in the same category. */
export async function neighboursOf(record: Place): Promise<Neighbours> {
  const [newer, older] = await Promise.all([beside(record, "newer"), beside(record, "older")]);
  return { newer, older };
}

async function beside(
  { documentId, agencyId, categoryId, firstPublishedAt }: Place,
  side: keyof Neighbours,
): Promise<Neighbour | null> {
  const [order, beyond, bound] =
    side === "newer" ? (["asc", "gt", "gte"] as const) : (["desc", "lt", "lte"] as const);
  const found = await db.publishedRecord.findFirst({
    where: {
      ...VISIBLE,
      agencyId,
      categoryId,
      // Said apart from the choice below, so that the index begins at the right place.
      firstPublishedAt: { [bound]: firstPublishedAt },
      OR: [{ firstPublishedAt: { [beyond]: firstPublishedAt } }, { documentId: { [beyond]: documentId } }],
    },
    select: { documentId: true, title: true },
    orderBy: [{ firstPublishedAt: order }, { documentId: order }],
  });
  return found && { ...found, href: recordPath(found.documentId) };
}
