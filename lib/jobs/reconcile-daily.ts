import { reconcileFiles } from "@/lib/attachments/reconcile-files";
import { type Day, dayOf } from "@/lib/time";

let doneOn: Day | null = null;

/**
 * Compares rows and files once a day, at the first sweep of a Shanghai day that this process sees; it lists the whole
 * store. A run that failed is tried again at the next sweep. Lost bytes are told in the log of the server: they have to be
 * restored from a backup.
 */
export async function reconcileDaily(at: Date, reconcile = reconcileFiles): Promise<void> {
  const today = dayOf(at);
  if (doneOn === today) return;
  doneOn = today;
  try {
    const { missing } = await reconcile(at);
    if (missing.length > 0) console.error(JSON.stringify({ level: "error", job: "reconcile", missing }));
  } catch (error) {
    doneOn = null;
    throw error;
  }
}
