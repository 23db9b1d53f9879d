import type { Actor } from "@/lib/actor";
import { agencyOfActor } from "@/lib/catalog/agency-of-actor";
import { db } from "@/lib/db";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";

export type ExchangeAgency = { id: string; slug: string; name: string; shortName: string };

/**
 * The agency whose records are exchanged: the one of that slug, name or short name; null: the actor's own, or the primary
 * one. Fails with `exchange.agency`.
 * @throws ForbiddenError, kept in the audit log, for somebody who may not exchange its records
 */
export function findAgency(actor: Actor, name: string | null): Promise<Result<ExchangeAgency>> {
  return transact(actor, async () => {
    const own = name === null ? await agencyOfActor(actor) : null;
    const agency = await db.agency.findFirst({
      where:
        name === null ? { id: own?.id ?? NONE } : { OR: [{ slug: name }, { name }, { shortName: name }] },
      select: { id: true, slug: true, name: true, shortName: true },
    });
    authorize(actor, "document:exchange", {
      agencyId: agency?.id,
      object: agency ? `agency:${agency.id}` : "",
    });
    if (agency) return ok(agency);
    const message =
      name === null ? "还没有建立机关，请先建立机关。" : `没有机关“${name}”，请用机关的短名或全称。`;
    return failed({ code: "exchange.agency", message });
  });
}

const NONE = "00000000-0000-0000-0000-000000000000";
