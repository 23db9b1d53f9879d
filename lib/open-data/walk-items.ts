import { db } from "@/lib/db";
import { VISIBLE } from "@/lib/reader/published-filter";
import { ITEM_SELECT, itemSummaries } from "./item-rows";
import type { ItemSummary } from "./item-schema";

/** Every public record by its number, page by page, so that a site of any size takes the memory of one page. */
export async function* walkItems(pageSize = 500): AsyncGenerator<ItemSummary[]> {
  let after = 0;
  for (;;) {
    const records = await db.publishedRecord.findMany({
      where: { ...VISIBLE, documentId: { gt: after } },
      select: ITEM_SELECT,
      orderBy: { documentId: "asc" },
      take: pageSize,
    });
    if (records.length > 0) yield await itemSummaries(records);
    if (records.length < pageSize) return;
    after = records.at(-1)?.documentId ?? after;
  }
}
