import { setTimeout as wait } from "node:timers/promises";
import type { Tx } from "@/lib/db";

/** PostgreSQL channel on which every instance hears what changed for the public. */
export const CHANNEL = "gongkai_published";

/**
 * Milliseconds within which every instance has looked for announcements before it answers from memory, and which a
 * publisher therefore waits after his commit (docs/decisions: a read after the return is never stale).
 */
export const SEEN_WITHIN_MS = 10;

/** A notification carries less than 8000 bytes. */
const LONGEST_TAGS = 7000;

const announcing = new WeakSet<Tx>();

/**
 * Tells every instance, at the moment of commit and not before, which public pages show something that changed.
 * @param tags marks that pages carry: `record:…`, `category:…`, `agency:…`, `site`
 */
export async function announceTags(tx: Tx, tags: readonly string[]): Promise<void> {
  announcing.add(tx);
  for (const line of linesOf(tags)) {
    await tx.$executeRaw`select pg_notify(${CHANNEL}, ${line})`;
    await tx.outboxMessage.create({ data: { topic: "published", payload: { tags: line } } });
  }
}

/** Returns when no instance can answer any more with what the committed transaction replaced. */
export async function untilSeen(tx: Tx): Promise<void> {
  if (!announcing.has(tx)) return;
  const until = performance.now() + SEEN_WITHIN_MS;
  do await wait(SEEN_WITHIN_MS + 1);
  while (performance.now() <= until);
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
