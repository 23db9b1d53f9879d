import { staffFileAddress } from "@/lib/attachments/file-address";
import { db } from "@/lib/db";
import type { Content } from "@/lib/documents/content";
import { metadataRows } from "@/lib/documents/metadata-rows";
import { readContent } from "@/lib/documents/read-content";
import { RELATION_LABELS, type RelationType } from "@/lib/labels/documents";
import type { RichText } from "@/lib/rich-text/rich-text";
import { dayOf, minuteOf } from "@/lib/time";

export type RecordPreview = {
  title: string;
  metadata: { label: string; value: string }[];
  publishedAt: string;
  source: string;
  body: RichText;
  files: {
    id: string;
    href: string;
    title: string;
    name: string;
    mediaType: string;
    bytes: number;
    sha256: string;
  }[];
  related: { relation: string; href: string; title: string }[];
  changeNote: string;
};

/**
 * One revision as the public would see it now. Who may see it has been decided by the caller: a member of staff through
 * getEdition, or the holder of a living preview link.
 */
export async function previewOf(revisionId: string, at: Date): Promise<RecordPreview> {
  const revision = await db.revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { edition: { select: { document: true } }, category: { select: { name: true } } },
  });
  const { document } = revision.edition;
  const content = await readContent(db, revisionId);
  const publishedAt = document.firstPublishedAt ?? at;
  return {
    title: content.title,
    metadata: metadataRows({
      ...content,
      kind: document.kind,
      indexNumber: document.indexNumber || content.legacyIndexNumber || "（发布时自动编制）",
      categoryName: revision.category?.name ?? "",
      publishedOn: dayOf(publishedAt),
    }),
    publishedAt: minuteOf(publishedAt),
    source: content.source,
    body: content.body,
    files: await filesOf(content),
    related: await relatedTo(content),
    changeNote: content.changeNote,
  };
}

async function filesOf(content: Content): Promise<RecordPreview["files"]> {
  const rows = await db.attachment.findMany({
    where: { id: { in: content.attachments.map((file) => file.attachmentId) } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return content.attachments.flatMap(({ attachmentId, title }) => {
    const row = byId.get(attachmentId);
    if (!row) return [];
    const { name, mediaType, sha256 } = row;
    return [
      {
        id: row.id,
        href: staffFileAddress(row),
        title: title || name,
        name,
        mediaType,
        bytes: Number(row.size),
        sha256,
      },
    ];
  });
}

async function relatedTo(content: Content): Promise<RecordPreview["related"]> {
  const ids = content.relations.map((relation) => relation.toDocumentId);
  const records = await db.publishedRecord.findMany({
    where: { documentId: { in: ids }, withdrawnAt: null },
    select: { documentId: true, title: true },
  });
  const titles = new Map(records.map((record) => [record.documentId, record.title]));
  return content.relations.flatMap(({ type, toDocumentId }) => {
    const title = titles.get(toDocumentId);
    return title
      ? [
          {
            relation: RELATION_LABELS[type as RelationType],
            href: `/disclosure/items/${toDocumentId}`,
            title,
          },
        ]
      : [];
  });
}
