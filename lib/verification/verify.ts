import type { Fault, OnProgress } from "./fault";
import { verifyFiles } from "./verify-files";
import { verifyLog } from "./verify-log";
import { verifyPublished } from "./verify-published";

export type Verification = {
  ok: boolean;
  checked: { events: number; anchors: number; files: number; published: number; withdrawn: number };
  findings: Fault[];
};

/** The parts of a verification, for those who show how far it is. */
export type Part = "files" | "published";

/** Checks everything stored against everything else; changes nothing. */
export async function verify(onProgress: (part: Part) => OnProgress = () => () => {}): Promise<Verification> {
  const log = await verifyLog();
  const files = await verifyFiles(undefined, onProgress("files"));
  const published = await verifyPublished(onProgress("published"));
  const findings = [...log.faults, ...files.faults, ...published.faults];
  return {
    ok: findings.length === 0,
    checked: {
      events: log.events,
      anchors: log.anchors,
      files: files.files,
      published: published.published,
      withdrawn: published.withdrawn,
    },
    findings,
  };
}
