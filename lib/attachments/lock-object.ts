import type { Tx } from "@/lib/db";

/** Until the transaction ends, nobody else keeps or clears away the object of this hash. */
export async function lockObject(tx: Tx, sha256: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`object:${sha256}`}, 0))`;
}
