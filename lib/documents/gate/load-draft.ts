import type { Tx } from "@/lib/db";
import type { Content } from "@/lib/documents/content";
import type { HiddenData } from "@/lib/file-check/hidden-data";
import type { GateAttachment, GateDraft } from "@/lib/gate/draft";
import { kindOf } from "@/lib/kinds/registry";
import { dayOf } from "@/lib/time";

type EditionFacts = {
  number: number;
  round: number;
  document: {
    id: number;
    kind: string;
    indexNumber: string | null;
    firstPublishedAt: Date | null;
    importedAt: Date | null;
  };
};

type SecrecyReview = { reviewerId: string; createdAt: Date; basis: string } | null;

/** A revision's content as the publish gate reads it, with the texts that were taken out of its attachments. */
export async function loadGateDraft(
  tx: Tx,
  edition: EditionFacts,
  content: Content,
  secrecy: SecrecyReview,
): Promise<GateDraft> {
  const { document } = edition;
  return {
    ...content,
    kind: document.kind,
    required: kindOf(document.kind).required,
    indexNumber: document.indexNumber ?? (content.legacyIndexNumber || null),
    publishedOn: document.firstPublishedAt ? dayOf(document.firstPublishedAt) : null,
    attachments: await loadAttachments(tx, content),
    secrecyReview: secrecy && { by: secrecy.reviewerId, at: secrecy.createdAt, basis: secrecy.basis },
    changeNote: content.changeNote || null,
    editionNumber: edition.number,
    isImported: document.importedAt !== null,
  };
}

async function loadAttachments(tx: Tx, content: Content): Promise<GateAttachment[]> {
  const rows = await tx.attachment.findMany({
    where: { id: { in: content.attachments.map((file) => file.attachmentId) } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return content.attachments.flatMap(({ attachmentId, title }) => {
    const row = byId.get(attachmentId);
    if (!row) return [];
    const texts = row.state === "checked" ? (row.texts as { place: string; text: string }[]) : null;
    return [
      {
        id: row.id,
        title,
        name: row.name,
        mediaType: row.mediaType,
        size: Number(row.size),
        checkedTexts: texts,
        hiddenData: row.hiddenData as unknown as HiddenData[],
      },
    ];
  });
}
