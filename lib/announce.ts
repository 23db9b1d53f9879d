import type { Tx } from "@/lib/db";

/** PostgreSQL channel on which every instance hears what changed for the public. */
export const CHANNEL = "gongkai_published";

/** A notification carries less than 8000 bytes. */
const LONGEST_TAGS = 7000;

/**
 * Tells every instance, at the moment of commit and not before, which public pages show something that changed.
 * @param tags marks that pages carry: `record:…`, `category:…`, `agency:…`, `site`
 */
export async function announceTags(tx: Tx, tags: readonly string[]): Promise<void> {
  for (const line of linesOf(tags)) {
    await tx.$executeRaw`select pg_notify(${CHANNEL}, ${line})`;
    await tx.outboxMessage.create({ data: { topic: "published", payload: { tags: line } } });
  }
}

function linesOf(tags: readonly string[]): string[] {
  const lines: string[] = [];
  for (const tag of tags) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + tag.length < LONGEST_TAGS)
      lines[lines.length - 1] = `${last} ${tag}`;
    else lines.push(tag);
  }
  return lines;
}
