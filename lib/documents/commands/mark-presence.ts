import { type Actor, isStaff } from "@/lib/actor";
import { db } from "@/lib/db";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { ok, type Result } from "@/lib/result";
import { authorizeOnRecord } from "@/lib/transact";

const FRESH_MS = 45_000;

export type Colleague = { name: string; seenAt: Date };

/** Says that a person has an edition open, and who else has. The editor calls it every twenty seconds. */
export async function markPresence(actor: Actor, input: { editionId: string }): Promise<Result<Colleague[]>> {
  const edition = await db.edition.findUnique({
    where: { id: input.editionId },
    include: { document: true },
  });
  if (!edition || !isStaff(actor)) throw new ForbiddenError("document:see", `edition:${input.editionId}`);
  await authorizeOnRecord(actor, "document:see", {
    agencyId: edition.document.agencyId,
    object: `edition:${edition.id}`,
  });
  const key = { editionId: edition.id, userId: actor.userId };
  await db.editingPresence.upsert({
    where: { editionId_userId: key },
    create: { ...key, seenAt: actor.at },
    update: { seenAt: actor.at },
  });
  const others = await db.editingPresence.findMany({
    where: {
      editionId: edition.id,
      userId: { not: actor.userId },
      seenAt: { gt: new Date(actor.at.getTime() - FRESH_MS) },
    },
  });
  const people = await db.user.findMany({
    where: { id: { in: others.map((other) => other.userId) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map((person) => [person.id, person.name]));
  return ok(others.map((other) => ({ name: names.get(other.userId) ?? "", seenAt: other.seenAt })));
}
