import type { Tx } from "@/lib/db";

/** PostgreSQL channel on which every instance hears what changed for the public. */
export const CHANNEL = "gongkai_published";

/**
 * Tells every instance, at the moment of commit and not before, which public pages show something that changed:
 * the record itself, its category, its agency, and every list (`site`).
 */
export async function announce(
  tx: Tx,
  record: { documentId: number; categoryId: string; agencyId: string },
): Promise<void> {
  const tags = [
    `record:${record.documentId}`,
    `category:${record.categoryId}`,
    `agency:${record.agencyId}`,
    "site",
  ].join(" ");
  await tx.$executeRaw`select pg_notify(${CHANNEL}, ${tags})`;
  await tx.outboxMessage.create({ data: { topic: "published", payload: { tags } } });
}
