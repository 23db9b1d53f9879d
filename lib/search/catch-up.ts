import { db } from "@/lib/db";
import { TEXT_RULES } from "./normal-text";
import { writeSearchText } from "./write-search-text";

/** Records in one transaction: short enough that nobody waits for it. */
const BATCH = 20;

let isComplete = false;

/**
 * Makes records findable that were published before there was this search, or under older rules of `normalText`. Once
 * nothing is left to do, this process asks no more: every publication writes its own text.
 * @returns how many records were written
 */
export async function catchUpSearch({ again = false } = {}): Promise<number> {
  if (isComplete && !again) return 0;
  let written = 0;
  for (;;) {
    const behind = await db.$queryRaw<{ id: number }[]>`
      select p."documentId" as id from "PublishedRecord" p
      left join "SearchText" s on s."documentId" = p."documentId" and s.rules = ${TEXT_RULES}
      where p."withdrawnAt" is null and s."documentId" is null
      order by p."firstPublishedAt" desc limit ${BATCH}`;
    if (behind.length === 0) break;
    await db.$transaction(
      async (tx) => {
        for (const { id } of behind) {
          // The lock keeps a withdrawal or a new edition from coming in between reading and writing.
          await tx.$executeRaw`select 1 from "PublishedRecord" where "documentId" = ${id} for update`;
          await writeSearchText(tx, id);
        }
      },
      { timeout: 60_000 },
    );
    written += behind.length;
  }
  isComplete = true;
  return written;
}
