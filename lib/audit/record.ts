import { type Actor, actorKey } from "@/lib/actor";
import type { Tx } from "@/lib/db";
import type { AuditAction } from "./actions";

export type AuditEntry = {
  action: AuditAction;
  /** `type:id` of what was acted on. */
  object?: string;
  /** False for failures and denials. */
  ok?: boolean;
  /** References and before/after values; never passwords, never personal data of applicants. */
  data?: Record<string, unknown>;
};

/**
 * Writes one event into the append-only, hash-chained log, within the transaction of the change itself.
 * A trigger numbers and chains the rows under a lock that is held until commit: call it last.
 */
export async function record(tx: Tx, actor: Actor, entry: AuditEntry): Promise<void> {
  const actorName = actor.kind === "staff" || actor.kind === "system" ? actor.name : "";
  await tx.$executeRaw`
    insert into audit_event (actor, "actorName", ip, action, object, ok, data)
    values (${actorKey(actor)}, ${actorName}, ${actor.ip}, ${entry.action}, ${entry.object ?? null},
            ${entry.ok ?? true}, ${JSON.stringify(entry.data ?? {})}::jsonb)`;
}
