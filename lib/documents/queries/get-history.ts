import type { Actor } from "@/lib/actor";
import { db } from "@/lib/db";
import { maySee } from "./may-see";

/** A document's whole past for staff of its agency: editions with every revision and review; null when it does not exist for the actor. */
export async function getHistory(actor: Actor, documentId: number) {
  const document = await db.document.findUnique({
    where: { id: documentId },
    include: {
      editions: {
        orderBy: { number: "desc" },
        include: {
          revisions: {
            orderBy: { number: "desc" },
            select: {
              id: true,
              number: true,
              title: true,
              createdById: true,
              createdAt: true,
              isAutosave: true,
              contentHash: true,
            },
          },
          reviews: { orderBy: { createdAt: "desc" }, include: { remarks: { orderBy: { block: "asc" } } } },
        },
      },
    },
  });
  if (!document || !(await maySee(actor, document.agencyId, `document:${documentId}`))) return null;
  const { people, changes } = await surroundings(document.id);
  return { document, people, changes };
}

export type DocumentHistory = NonNullable<Awaited<ReturnType<typeof getHistory>>>;

async function surroundings(documentId: number) {
  const [changes, users] = await Promise.all([
    db.publicChange.findMany({ where: { documentId }, orderBy: { at: "desc" } }),
    db.$queryRaw<{ id: string; name: string }[]>`
      select u.id, u.name from "User" u where u.id in (
        select r."createdById" from "Revision" r join "Edition" e on e.id = r."editionId" where e."documentId" = ${documentId}
        union select v."reviewerId" from "Review" v join "Edition" e on e.id = v."editionId" where e."documentId" = ${documentId}
        union select e."forcedById" from "Edition" e where e."documentId" = ${documentId})`,
  ]);
  return { changes, people: new Map(users.map((user) => [user.id, user.name])) };
}
