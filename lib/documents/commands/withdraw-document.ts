import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import type { Prisma, Tx } from "@/lib/db";
import { loadEditionForChange } from "@/lib/documents/load-edition";
import { announce } from "@/lib/documents/publication/announce";
import { nextStatus } from "@/lib/documents/transitions";
import { writeEdition } from "@/lib/documents/write-edition";
import { failed, ok, type Result } from "@/lib/result";
import { emptyRichText } from "@/lib/rich-text/plain-text";
import { removeSearchText } from "@/lib/search/write-search-text";
import { transact } from "@/lib/transact";

export const withdrawDocumentInput = z.strictObject({
  editionId: z.uuid(),
  version: z.coerce.number().int(),
  reason: z.string().trim().min(1, "请写明撤下的理由，该理由将向公众显示。").max(1000),
});

type WithdrawDocumentInput = z.infer<typeof withdrawDocumentInput>;

/**
 * 撤下: from the moment this returns the page answers 410 with the dated reason, and the text, its files and its place
 * in lists, search and feeds are gone from everything the public reader can reach, preview links among it. The history
 * keeps them.
 */
export function withdrawDocument(actor: Actor, input: WithdrawDocumentInput) {
  return transact(actor, (tx) => withdrawDocumentIn(tx, actor, input));
}

/** The same within a transaction of the caller. */
export async function withdrawDocumentIn(
  tx: Tx,
  actor: Actor,
  input: WithdrawDocumentInput,
): Promise<Result<{ version: number; documentId: number }>> {
  const loaded = await loadEditionForChange(tx, actor, "document:withdraw", input);
  if (!loaded.ok) return loaded;
  const edition = loaded.value;
  const status = nextStatus("withdraw", edition.status);
  if (!status.ok) return status;
  if (edition.document.liveEditionId !== edition.id)
    return failed({ code: "edition.not-live", message: "这不是正在公开的版本，不能撤下。" });
  const documentId = edition.documentId;
  const { categoryId } = await tx.publishedRecord.update({
    where: { documentId },
    data: {
      withdrawnAt: actor.at,
      withdrawalReason: input.reason,
      body: emptyRichText as unknown as Prisma.InputJsonValue,
      bodyText: "",
      summary: "",
      fields: {},
      updatedAt: actor.at,
    },
  });
  await removeSearchText(tx, documentId);
  await tx.publishedFile.deleteMany({ where: { documentId } });
  await tx.publishedRelation.deleteMany({ where: { fromDocumentId: documentId } });
  // A preview link shows the same text to whoever holds it.
  await tx.previewLink.updateMany({
    where: { revision: { edition: { documentId } }, revokedAt: null },
    data: { revokedAt: actor.at },
  });
  await tx.publicChange.create({
    data: { documentId, editionId: edition.id, kind: "withdrawn", note: input.reason, at: actor.at },
  });
  await announce(tx, { documentId, categoryId, agencyId: edition.document.agencyId });
  const version = await writeEdition(tx, edition, actor.at, {
    status: status.value,
    withdrawnAt: actor.at,
    withdrawalReason: input.reason,
  });
  if (!version.ok) return version;
  await record(tx, actor, {
    action: "edition.withdrawn",
    object: `edition:${edition.id}`,
    data: { document: documentId, reason: input.reason },
  });
  return ok({ version: version.value, documentId });
}
