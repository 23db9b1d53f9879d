import type { Actor } from "@/lib/actor";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { can } from "@/lib/permissions/rules";
import { recordDenial } from "@/lib/transact";

/** Whether an actor may see something of an agency's records. For others it does not exist, and their try is in the log. */
export async function maySee(actor: Actor, agencyId: string, object: string): Promise<boolean> {
  if (can(actor, "document:see", { agencyId })) return true;
  await recordDenial(actor, new ForbiddenError("document:see", object));
  return false;
}
