import type { Actor } from "@/lib/actor";
import { db } from "@/lib/db";

/** The agency an actor works for: their own, or, for those of the whole installation, the one whose site this is. */
export function agencyOfActor(actor: Actor): Promise<{ id: string; name: string } | null> {
  const select = { id: true, name: true };
  return actor.kind === "staff" && actor.agencyId !== null
    ? db.agency.findUnique({ where: { id: actor.agencyId }, select })
    : db.agency.findFirst({ orderBy: [{ isPrimary: "desc" }, { createdAt: "asc" }], select });
}
