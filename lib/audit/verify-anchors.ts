import { db } from "@/lib/db";
import { type Anchor, anchorPath, readAnchors } from "./anchor-log";

export type AnchorReport = {
  anchors: number;
  /** Anchored events that are no longer in the log: its end was cut off, or they were taken out. */
  missing: Anchor[];
  /** Anchored events that are there with another hash: the log was rewritten. */
  different: Anchor[];
  /** Lines of the file of anchors that are none. */
  unreadableLines: number[];
};

const PAGE = 1000;

/** Compares every anchored head with the log. What the chain alone cannot show, a cut tail, shows here. */
export async function verifyAnchors(file = anchorPath()): Promise<AnchorReport> {
  const { anchors, unreadableLines } = await readAnchors(file);
  const report: AnchorReport = { anchors: anchors.length, missing: [], different: [], unreadableLines };
  for (let start = 0; start < anchors.length; start += PAGE) {
    const page = anchors.slice(start, start + PAGE);
    const events = await db.auditEvent.findMany({
      where: { seq: { in: page.map(({ seq }) => BigInt(seq)) } },
      select: { seq: true, hash: true },
    });
    const hashes = new Map(events.map(({ seq, hash }) => [String(seq), Buffer.from(hash).toString("hex")]));
    for (const anchor of page) {
      const hash = hashes.get(anchor.seq);
      if (hash === undefined) report.missing.push(anchor);
      else if (hash !== anchor.hash) report.different.push(anchor);
    }
  }
  return report;
}
