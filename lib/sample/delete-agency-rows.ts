import type { Tx } from "@/lib/db";

/**
 * Deletes everything that hangs below some agencies, children before parents, and the agencies. The triggers that keep
 * history let it pass only in a transaction that says it removes the sample.
 */
export async function deleteAgencyRows(tx: Tx, agencyIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`select set_config('gongkai.removing_sample', 'on', true)`;
  const within = { agencyId: { in: [...agencyIds] } };
  const ofDocument = { document: within };
  const ofEdition = { edition: ofDocument };
  await deletePublished(tx, within);

  await tx.reviewRemark.deleteMany({ where: { review: ofEdition } });
  await tx.review.deleteMany({ where: ofEdition });
  await tx.findingAcceptance.deleteMany({ where: ofEdition });
  await tx.editingPresence.deleteMany({ where: ofEdition });
  await tx.previewLink.deleteMany({ where: { revision: ofEdition } });
  await tx.revisionAttachment.deleteMany({ where: { revision: ofEdition } });
  await tx.revisionRelation.deleteMany({ where: { revision: ofEdition } });
  await tx.revision.deleteMany({ where: ofEdition });
  await tx.edition.deleteMany({ where: ofDocument });
  await tx.attachment.deleteMany({ where: ofDocument });
  await tx.document.deleteMany({ where: within });

  await deletePeople(tx, within);
  await deleteAnnounced(tx, agencyIds);
  await tx.indexCounter.deleteMany({ where: within });
  await tx.wordingEntry.deleteMany({ where: within });
  await tx.catalogCategory.deleteMany({ where: within });
  await tx.section.deleteMany({ where: within });
  await tx.agency.deleteMany({ where: { id: { in: [...agencyIds] } } });
  await tx.$executeRaw`select set_config('gongkai.removing_sample', 'off', true)`;
}

type Within = { agencyId: { in: string[] } };

async function deletePublished(tx: Tx, within: Within): Promise<void> {
  const documents = await tx.document.findMany({ where: within, select: { id: true } });
  const documentId = { in: documents.map(({ id }) => id) };
  await tx.publishedRelation.deleteMany({
    where: { OR: [{ fromDocumentId: documentId }, { toDocumentId: documentId }] },
  });
  await tx.publishedFile.deleteMany({ where: { documentId } });
  await tx.publishedRecord.deleteMany({ where: { documentId } });
  await tx.publicChange.deleteMany({ where: { documentId } });
  await tx.viewCount.deleteMany({ where: { documentId } });
}

/** People go with their roles, sessions and one-time links, so that no sign-in into nothing is left. */
async function deletePeople(tx: Tx, within: Within): Promise<void> {
  const users = await tx.user.findMany({ where: within, select: { id: true } });
  const actor = { in: users.map(({ id }) => id) };
  await tx.idempotencyKey.deleteMany({ where: { actor } });
  await tx.editingPresence.deleteMany({ where: { userId: actor } });
  await tx.user.deleteMany({ where: within });
}

/** Messages about what no longer exists. */
async function deleteAnnounced(tx: Tx, agencyIds: readonly string[]): Promise<void> {
  for (const id of agencyIds)
    await tx.$executeRaw`
      delete from "OutboxMessage" where topic = 'published' and strpos(payload->>'tags', ${`agency:${id}`}) > 0`;
}
