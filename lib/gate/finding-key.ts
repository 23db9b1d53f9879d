import { createHash } from "node:crypto";
import type { Finding } from "@/lib/finding";

/**
 * A stable key of a finding: the same code, place and quoted words give the same key at every moment of the gate,
 * so that a written acceptance still covers the finding when the draft is published. The level and the sentence may
 * change without voiding the acceptance.
 */
export function findingKey(finding: Pick<Finding, "code" | "place" | "quote" | "fingerprint">): string {
  const { field, block, attachmentId, inside } = finding.place;
  const parts = [
    finding.code,
    field,
    block,
    attachmentId,
    inside,
    finding.quote,
    ...(finding.fingerprint ? [finding.fingerprint] : []),
  ].map((part) => part ?? null);
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
