import { db } from "@/lib/db";
import { anchorPath, appendAnchor, lastAnchor } from "./anchor-log";

/** Milliseconds between two anchors. */
const INTERVAL = 10 * 60_000;

/**
 * Part of the sweep: every ten minutes writes the number and hash of the last event to a file outside the database.
 * Does nothing while the last anchor is younger, or nothing happened since. Repeated by several processes it only writes
 * a line twice.
 * @throws when the event anchored last is no longer in the log as it was: the log was tampered with, or another
 *   database is in use
 */
export async function anchorAudit(at: Date, file = anchorPath()): Promise<void> {
  const last = await lastAnchor(file);
  if (last && Math.abs(at.getTime() - last.at.getTime()) < INTERVAL) return;
  if (last && (await hashOf(BigInt(last.seq))) !== last.hash)
    throw new Error(`audit log: event ${last.seq} is not the one that was anchored; run "gongkai verify"`);
  const head = await db.auditEvent.findFirst({ orderBy: { seq: "desc" }, select: { seq: true, hash: true } });
  if (!head || String(head.seq) === last?.seq) return;
  await appendAnchor({ seq: String(head.seq), hash: Buffer.from(head.hash).toString("hex"), at }, file);
}

async function hashOf(seq: bigint): Promise<string | null> {
  const event = await db.auditEvent.findUnique({ where: { seq }, select: { hash: true } });
  return event && Buffer.from(event.hash).toString("hex");
}
