import { announceTags } from "@/lib/announce";
import type { Tx } from "@/lib/db";

/** Tells every instance, at commit, that the frame of all public pages (name, footer, contact) has changed. */
export function announceSite(tx: Tx, agencyId: string): Promise<void> {
  return announceTags(tx, [`agency:${agencyId}`, "site"]);
}
