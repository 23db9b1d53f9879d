import { db } from "@/lib/db";

/** How often each of these records was read, as far as it has been written down; 0 for what nobody read. */
export async function readViews(documentIds: readonly number[]): Promise<Map<number, number>> {
  const rows = await db.viewCount.findMany({ where: { documentId: { in: [...documentIds] } } });
  const known = new Map(rows.map(({ documentId, count }) => [documentId, Number(count)]));
  return new Map(documentIds.map((id) => [id, known.get(id) ?? 0]));
}
