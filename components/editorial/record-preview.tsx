import { fileTypeLabel } from "@/components/public/file-type-label";
import { RecordPage } from "@/components/public/record-page";
import { RichTextView } from "@/components/rich-text/rich-text";
import type { RecordPreview as Preview } from "@/lib/documents/queries/get-preview";

/** A revision as the public would see it, by the public page's own component. */
export function RecordPreview({ preview, withinPage = true }: { preview: Preview; withinPage?: boolean }) {
  return (
    <RecordPage
      title={preview.title}
      withinPage={withinPage}
      metadata={preview.metadata.map((row) => ({ ...row, wide: row.value.length > 24 }))}
      publication={{ publishedAt: preview.publishedAt, source: preview.source }}
      attachments={preview.files.map((file) => ({
        ...file,
        typeLabel: fileTypeLabel(file.mediaType, file.name),
      }))}
      related={preview.related}
      changes={preview.changeNote ? [{ at: preview.publishedAt, text: preview.changeNote }] : []}
    >
      <RichTextView
        doc={preview.body}
        imageAddress={(reference) => preview.files.find((file) => file.id === reference)?.href ?? null}
      />
    </RecordPage>
  );
}
