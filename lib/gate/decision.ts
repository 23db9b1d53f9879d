import type { Finding } from "@/lib/finding";
import { findingKey } from "./finding-key";

/**
 * The findings that still stop publication: every `block`, and every `accept` that nobody has answered for.
 * @param acceptedKeys keys (`findingKey`) of findings accepted with a written reason for exactly this revision
 */
export function findingsThatStop(findings: readonly Finding[], acceptedKeys: ReadonlySet<string>): Finding[] {
  return findings.filter(
    (finding) =>
      finding.level === "block" || (finding.level === "accept" && !acceptedKeys.has(findingKey(finding))),
  );
}
