import { db } from "@/lib/db";
import { dayOf } from "@/lib/time";
import { recordPath } from "./list-published";
import type { PartRecord } from "./platform";
import { VISIBLE } from "./published-filter";

/** The visible records of the categories that carry a column type of 国办发〔2017〕47号 (机构职能), newest change first. */
export async function recordsOfColumnType(agencyId: string, columnType: string): Promise<PartRecord[]> {
  const categories = await db.catalogCategory.findMany({
    where: { agencyId, columnType, retiredAt: null },
    select: { id: true },
  });
  const records = await db.publishedRecord.findMany({
    where: { ...VISIBLE, agencyId, categoryId: { in: categories.map(({ id }) => id) } },
    select: { documentId: true, title: true, updatedAt: true },
    orderBy: [{ updatedAt: "desc" }, { documentId: "desc" }],
    take: 20,
  });
  return records.map(({ documentId, title, updatedAt }) => ({
    documentId,
    href: recordPath(documentId),
    title,
    updatedOn: dayOf(updatedAt),
  }));
}
