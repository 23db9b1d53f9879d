import { clearAbandonedUploads } from "@/lib/attachments/reconcile-files";
import { anchorAudit } from "@/lib/audit/anchor-audit";
import { publishDue } from "@/lib/documents/commands/publish-due";
import { catchUpSearch } from "@/lib/search/catch-up";
import { forgetOldMisses } from "@/lib/search/record-miss";
import { flushViews } from "@/lib/views/count-view";
import { reconcileDaily } from "./reconcile-daily";

/**
 * What is done every minute, in one process or in several at once: every part can be repeated and cut off anywhere
 * without harm. One part that fails does not keep the others from their work.
 */
export async function sweep(at: Date = new Date()): Promise<void> {
  const parts = [
    publishDue(at),
    clearAbandonedUploads(at),
    reconcileDaily(at),
    catchUpSearch(),
    forgetOldMisses(at),
    anchorAudit(at),
    flushViews(),
  ];
  for (const outcome of await Promise.allSettled(parts))
    if (outcome.status === "rejected")
      console.error(JSON.stringify({ level: "error", job: "sweep", message: String(outcome.reason) }));
}
