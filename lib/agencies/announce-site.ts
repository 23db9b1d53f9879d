import type { Tx } from "@/lib/db";
import { CHANNEL } from "@/lib/documents/publication/announce";

/** Tells every instance, at commit, that the frame of all public pages (name, footer, contact) has changed. */
export async function announceSite(tx: Tx, agencyId: string): Promise<void> {
  const tags = `agency:${agencyId} site`;
  await tx.$executeRaw`select pg_notify(${CHANNEL}, ${tags})`;
  await tx.outboxMessage.create({ data: { topic: "published", payload: { tags } } });
}
