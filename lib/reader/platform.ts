import { db } from "@/lib/db";
import type { Kind } from "@/lib/kinds/kind";
import { allKinds } from "@/lib/kinds/registry";
import { type Day, dayOf } from "@/lib/time";
import { recordPath } from "./list-published";
import { VISIBLE } from "./published-filter";

export type PartRecord = { documentId: number; href: string; title: string; updatedOn: Day };

/** Catalog categories whose records belong to a part whatever their kind: reports of an old site are ordinary items. */
const PART_CATEGORIES: Partial<Record<NonNullable<Kind["platformPart"]>, string>> = {
  annualReports: "annual-reports",
};

/** The public records that a named part of the platform page lists, the last changed first. */
export async function recordsOfPart(
  agencyId: string,
  part: NonNullable<Kind["platformPart"]>,
): Promise<PartRecord[]> {
  const kinds = allKinds().filter((kind) => kind.platformPart === part);
  const categories = await db.catalogCategory.findMany({
    where: { agencyId, code: PART_CATEGORIES[part] ?? "" },
    select: { id: true },
  });
  const records = await db.publishedRecord.findMany({
    where: {
      ...VISIBLE,
      agencyId,
      OR: [
        { kind: { in: kinds.map((kind) => kind.id) } },
        { categoryId: { in: categories.map((category) => category.id) } },
      ],
    },
    select: { documentId: true, title: true, updatedAt: true },
    orderBy: [{ updatedAt: "desc" }, { documentId: "desc" }],
    take: 100,
  });
  return records.map(({ documentId, title, updatedAt }) => ({
    documentId,
    href: recordPath(documentId),
    title,
    updatedOn: dayOf(updatedAt),
  }));
}

/** The agency's guide (条例第十二条) in its newest version; null when none is public. */
export async function guideOf(agencyId: string): Promise<number | null> {
  const [guide] = await recordsOfPart(agencyId, "guide");
  return guide?.documentId ?? null;
}
