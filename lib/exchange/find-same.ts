import type { Tx } from "@/lib/db";
import { type Day, dayOf } from "@/lib/time";

/** What tells one record of an old site from another. */
export type Likeness = { title: string; publishedOn: Day; bodyText: string };

export function likenessKey({ title, publishedOn, bodyText }: Likeness): string {
  return JSON.stringify([title, publishedOn, bodyText.replace(/\s+/g, " ").trim()]);
}

/** The agency's public records of these titles, by `likenessKey`: with title, day and text the same, it was imported before. */
export async function findSame(
  tx: Tx,
  agencyId: string,
  titles: readonly string[],
): Promise<Map<string, { documentId: number; indexNumber: string }>> {
  const found = await tx.publishedRecord.findMany({
    where: { agencyId, title: { in: [...new Set(titles)] } },
    select: { documentId: true, indexNumber: true, title: true, firstPublishedAt: true, bodyText: true },
  });
  return new Map(
    found.map(({ title, firstPublishedAt, bodyText, documentId, indexNumber }) => [
      likenessKey({ title, publishedOn: dayOf(firstPublishedAt), bodyText }),
      { documentId, indexNumber },
    ]),
  );
}
