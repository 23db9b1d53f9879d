import type { Prisma, Tx } from "@/lib/db";
import type { Content } from "@/lib/documents/content";
import type { LoadedEdition } from "@/lib/documents/load-edition";
import { nextStatus } from "@/lib/documents/transitions";
import { writeEdition } from "@/lib/documents/write-edition";
import { failed, ok, type Result } from "@/lib/result";
import { allotIndexNumber } from "./allot-index-number";
import { announce } from "./announce";
import { writePublishedRecord } from "./write-published-record";

export type Published = {
  documentId: number;
  indexNumber: string;
  version: number;
  /** The edition whose place this one took; null on the first publication. */
  supersededId: string | null;
};

/**
 * The one way in which a text becomes public, inside the caller's transaction: index number, first publication, the
 * former edition superseded, the public record written, the public history continued, every instance told.
 * `extra` are further columns of the edition (a forced publication says so).
 */
export async function putBeforePublic(
  tx: Tx,
  edition: LoadedEdition,
  content: Content,
  at: Date,
  extra: Prisma.EditionUncheckedUpdateManyInput = {},
): Promise<Result<Published>> {
  const { document } = edition;
  const number = await allotIndexNumber(tx, document, content, at);
  if (!number.ok) return number;
  const supersededId = document.liveEditionId === edition.id ? null : document.liveEditionId;
  if (supersededId) await supersede(tx, supersededId, at);
  const firstPublishedAt = document.firstPublishedAt ?? at;
  await tx.document.update({
    where: { id: document.id },
    data: { indexNumber: number.value, firstPublishedAt, liveEditionId: edition.id },
  });
  const facts = {
    document,
    editionId: edition.id,
    revisionId: edition.currentRevisionId,
    indexNumber: number.value,
  };
  await writePublishedRecord(tx, { ...facts, firstPublishedAt, at }, content);
  await tx.publicChange.create({
    data: {
      documentId: document.id,
      editionId: edition.id,
      kind: edition.number === 1 ? "published" : "changed",
      note: content.changeNote,
      at: edition.number === 1 ? firstPublishedAt : at,
    },
  });
  await announce(tx, {
    documentId: document.id,
    categoryId: content.categoryId ?? "",
    agencyId: document.agencyId,
  });
  const version = await writeEdition(tx, edition, at, {
    ...extra,
    status: "published",
    publishedAt: at,
    scheduledFor: null,
    scheduleProblem: null,
  });
  return version.ok
    ? ok({ documentId: document.id, indexNumber: number.value, version: version.value, supersededId })
    : version;
}

async function supersede(tx: Tx, editionId: string, at: Date): Promise<void> {
  const former = await tx.edition.findUniqueOrThrow({ where: { id: editionId } });
  const status = nextStatus("supersede", former.status);
  if (!status.ok) throw new Error(`live edition ${editionId} is ${former.status}`);
  await tx.edition.update({
    where: { id: editionId },
    data: { status: status.value, supersededAt: at, version: { increment: 1 }, updatedAt: at },
  });
}

/** The refusal for a text that is not exactly the one that was approved. */
export const NOT_THE_APPROVED_TEXT = failed({
  code: "approval.void",
  message: "现有内容与审核通过的内容不一致，不能发布。请重新送审。",
});
