import type { Actor } from "@/lib/actor";
import { agencyOfActor } from "@/lib/catalog/agency-of-actor";
import { db } from "@/lib/db";
import { authorize } from "@/lib/permissions/authorize";

/** Codes and names of the lowest categories of the actor's agency, to choose from. */
export async function exchangeCategories(actor: Actor): Promise<{ value: string; label: string }[]> {
  const agency = await agencyOfActor(actor);
  authorize(actor, "document:exchange", { agencyId: agency?.id });
  if (!agency) return [];
  const lowest = await db.catalogCategory.findMany({
    where: { agencyId: agency.id, retiredAt: null, children: { none: { retiredAt: null } } },
    orderBy: { code: "asc" },
    select: { code: true, name: true, parent: { select: { name: true } } },
  });
  return lowest.map(({ code, name, parent }) => ({
    value: code,
    label: [parent?.name, name].filter(Boolean).join(" › "),
  }));
}
