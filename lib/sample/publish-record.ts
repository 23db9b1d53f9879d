import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/actor";
import { channelNames, topicName } from "@/lib/catalog/terms";
import type { Tx } from "@/lib/db";
import { addRevision } from "@/lib/documents/add-revision";
import { withdrawDocumentIn } from "@/lib/documents/commands/withdraw-document";
import type { ContentInput } from "@/lib/documents/content";
import { lockEdition } from "@/lib/documents/load-edition";
import { type Published, putBeforePublic } from "@/lib/documents/publication/put-before-public";
import { validateContent } from "@/lib/documents/validate-content";
import { ok, type Result } from "@/lib/result";
import { sampleAgency } from "./data/agency";
import type { SampleRecord } from "./data/record";
import type { FoundedBureau } from "./found-agencies";
import type { StoredFile } from "./store-files";

type Place = {
  bureau: FoundedBureau;
  /** Id of each document by the key of its record. */
  documents: ReadonlyMap<string, number>;
  files: readonly StoredFile[];
};

type Identity = { id: number; kind: string; agencyId: string };

/**
 * Publishes one record of the sample the way the engine publishes any other, at its own instants: its earlier edition
 * where it has one, the present one, and its withdrawal. Approval is stated, reviews by nobody are not invented.
 */
export async function publishSampleRecord(
  tx: Tx,
  actor: Actor,
  record: SampleRecord,
  place: Place,
): Promise<Result<unknown>> {
  const document = { id: place.documents.get(record.key) ?? 0, kind: record.kind, agencyId: place.bureau.id };
  const attachments = await createAttachments(
    tx,
    document.id,
    place.files,
    instant(record.publishedAt, actor),
  );
  const content = contentOf(record, place, attachments);
  let number = 0;
  for (const { title, summary, body, publishedAt } of record.earlierEditions) {
    number += 1;
    const earlier = { ...content, title, summary, body, changeNote: "" };
    const published = await publish(tx, actor, { document, number, content: earlier, publishedAt });
    if (!published.ok) return published;
  }
  const current = { document, number: number + 1, content, publishedAt: record.updatedAt };
  const published = await publish(tx, actor, current);
  if (!published.ok || !record.withdrawal) return published;
  const { editionId, version } = published.value;
  const { at, reason } = record.withdrawal;
  return withdrawDocumentIn(tx, { ...actor, at: instant(at, actor) }, { editionId, version, reason });
}

type Publication = { document: Identity; number: number; content: ContentInput; publishedAt: string };

async function publish(
  tx: Tx,
  actor: Actor,
  { document, number, content, publishedAt }: Publication,
): Promise<Result<Published & { editionId: string }>> {
  const at = instant(publishedAt, actor);
  const valid = await validateContent(tx, document, content);
  if (!valid.ok) return valid;
  const { id } = await tx.edition.create({
    data: { documentId: document.id, number, status: "approved", createdAt: at, updatedAt: at },
  });
  const revision = await addRevision(tx, { ...actor, at }, id, valid.value);
  const edition = await lockEdition(tx, id);
  if (!edition) throw new Error("the edition of the sample is gone");
  const approval = { approvedHash: revision.contentHash, approvedAt: at };
  const published = await putBeforePublic(tx, edition, valid.value, at, approval);
  return published.ok ? ok({ ...published.value, editionId: id }) : published;
}

async function createAttachments(tx: Tx, documentId: number, files: readonly StoredFile[], at: Date) {
  const rows = files.map(({ title, ...file }) => ({ id: randomUUID() as string, title, file }));
  await tx.attachment.createMany({
    data: rows.map(({ id, file }) => ({
      ...file,
      id,
      documentId,
      state: "checked" as const,
      createdAt: at,
      checkedAt: at,
    })),
  });
  return rows.map(({ id, title }) => ({ attachmentId: id, title }));
}

function contentOf(
  record: SampleRecord,
  { bureau, documents }: Place,
  attachments: ContentInput["attachments"],
): ContentInput {
  const { title, summary, body, documentNumber, issuedOn, effectiveOn, expiresOn } = record;
  const { source, keywords, fields, changeNote } = record;
  return {
    ...{ title, summary, body, issuedOn, effectiveOn, expiresOn, source, keywords, fields, changeNote },
    documentNumber: documentNumber ?? "",
    categoryId: bureau.categories.get(record.categoryCode) ?? null,
    topic: record.topic === null ? "" : topicName(record.topic),
    channels: channelNames(record.channels),
    issuingAgency: sampleAgency.name,
    attachments,
    relations: record.relations.map(({ type, to }) => ({ type, toDocumentId: documents.get(to) ?? 0 })),
  };
}

/** An instant of the sample; what it dates later on the day of loading happens at the moment of loading. */
function instant(written: string, actor: Actor): Date {
  const date = new Date(written);
  return date > actor.at ? actor.at : date;
}
