import type { Tx } from "@/lib/db";

type Edition = { id: string; createdById: string | null; submittedById: string | null };

/** Everybody who had a hand in the text of an edition: who began it, who wrote any of its revisions, who handed it in. */
export async function authorsOf(tx: Tx, edition: Edition): Promise<string[]> {
  const revisions = await tx.revision.findMany({
    where: { editionId: edition.id, createdById: { not: null } },
    distinct: ["createdById"],
    select: { createdById: true },
  });
  return [
    edition.createdById,
    edition.submittedById,
    ...revisions.map((revision) => revision.createdById),
  ].filter((id) => id !== null);
}
