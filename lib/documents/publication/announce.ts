import { announceTags } from "@/lib/announce";
import type { Tx } from "@/lib/db";

/**
 * Tells every instance, at commit, which public pages show something of a record that changed: the record itself, its
 * category, its agency, and every list (`site`).
 */
export function announce(
  tx: Tx,
  record: { documentId: number; categoryId: string; agencyId: string },
): Promise<void> {
  return announceTags(tx, [
    `record:${record.documentId}`,
    `category:${record.categoryId}`,
    `agency:${record.agencyId}`,
    "site",
  ]);
}
