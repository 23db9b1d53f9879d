import { RichTextView } from "@/components/rich-text/rich-text";
import { fileAddress } from "@/lib/attachments/file-address";
import type { PublishedRecordView } from "@/lib/reader/get-published";
import { attachmentReference } from "@/lib/rich-text/image-address";
import { imagesOf } from "@/lib/rich-text/plain-text";
import { siteUrl } from "@/lib/site-url";
import { dayOf, minuteOf } from "@/lib/time";
import { fileTypeLabel } from "./file-type-label";
import { RecordPage } from "./record-page";

/** A public record as it stands at its address. */
export function PublishedRecord({ record }: { record: PublishedRecordView }) {
  const { changes, files, related } = record;
  const wasChanged = changes.length > 0;
  const shown = new Set(imagesOf(record.body).map((image) => attachmentReference(image.src)));
  const addresses = new Map(
    files.map((file) => [
      file.attachmentId,
      fileAddress({ id: file.attachmentId, name: file.attachment.name }),
    ]),
  );
  return (
    <RecordPage
      title={record.title}
      metadata={record.metadata.map((row) => ({ ...row, wide: row.value.length > 24 }))}
      publication={{
        publishedAt: publicationTime(record),
        updatedAt: wasChanged ? minuteOf(record.updatedAt) : undefined,
        source: record.source,
        views: record.views,
      }}
      imported={record.isImported ? {} : undefined}
      attachments={files
        .filter((file) => !shown.has(file.attachmentId))
        .map(({ attachmentId, title, attachment }) => ({
          href: addresses.get(attachmentId) ?? "",
          title: title || attachment.name,
          typeLabel: fileTypeLabel(attachment.mediaType, attachment.name),
          bytes: Number(attachment.size),
          sha256: attachment.sha256,
        }))}
      related={related}
      changes={changes.map((change) => ({ at: minuteOf(change.at), text: change.note }))}
      permanentAddress={siteUrl(`/i/${encodeURI(record.indexNumber)}`)}
    >
      <RichTextView doc={record.body} imageAddress={(reference) => addresses.get(reference) ?? null} />
    </RecordPage>
  );
}

/** An imported record of which the old site told only the day has no minute that we could print. */
function publicationTime({ isImported, firstPublishedAt }: PublishedRecordView): string {
  const minute = minuteOf(firstPublishedAt);
  return isImported && minute.endsWith(" 00:00") ? dayOf(firstPublishedAt) : minute;
}
