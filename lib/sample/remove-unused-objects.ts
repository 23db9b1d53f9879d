import type { Actor } from "@/lib/actor";
import { lockObject } from "@/lib/attachments/lock-object";
import { ok } from "@/lib/result";
import type { Store } from "@/lib/storage/store";
import { transact } from "@/lib/transact";

/** Removes those of some stored objects that no file of any record uses; returns how many. */
export async function removeUnusedObjects(
  actor: Actor,
  hashes: readonly string[],
  store: Store,
): Promise<number> {
  let removed = 0;
  for (const sha256 of hashes) {
    const unused = await transact(actor, async (tx) => {
      await lockObject(tx, sha256);
      if ((await tx.attachment.count({ where: { sha256, state: "checked" } })) > 0) return ok(false);
      await store.remove(sha256);
      return ok(true);
    });
    if (unused.ok && unused.value) removed += 1;
  }
  return removed;
}
