import type { ReactNode } from "react";
import { type AttachmentEntry, AttachmentList } from "./attachment-list";
import { type ChangeNote, ChangeNotes } from "./change-notes";
import { ImportedMark, type ImportedMarkProps } from "./imported-mark";
import { MetadataBlock, type MetadataRow } from "./metadata-block";
import { PublicationLine, type PublicationLineProps } from "./publication-line";
import { type RelatedRecord, RelatedRecords } from "./related-records";

export type RecordPageProps = {
  title: string;
  metadata: readonly MetadataRow[];
  publication: PublicationLineProps;
  /** The text itself. */
  children: ReactNode;
  /** What a reader must know before the text: repealed, amended, replaced. */
  banner?: ReactNode;
  imported?: ImportedMarkProps;
  attachments?: readonly AttachmentEntry[];
  related?: readonly RelatedRecord[];
  changes?: readonly ChangeNote[];
  /** The record is shown within a page that has a heading of its own. */
  withinPage?: boolean;
  /** Permanent address, printed at the end of a printed copy. */
  permanentAddress?: string;
};

/**
 * A published record, the same for the public and in the preview beside the form. Empty blocks are not printed. The
 * title comes first in the document and on phones; wide screens show the metadata above it, as official sites do.
 */
export function RecordPage(props: RecordPageProps) {
  const { title, metadata, publication, children, banner, imported, permanentAddress } = props;
  const Heading = props.withinPage ? "h2" : "h1";
  return (
    <article className="official-document mx-auto max-w-document text-body">
      {banner && <div className="mb-5">{banner}</div>}
      <div className="flex flex-col gap-5">
        <Heading className="record-title mx-auto mt-3 max-w-reading text-center font-serif text-2xl font-bold text-balance md:text-3xl">
          {title}
        </Heading>
        <PublicationLine {...publication} />
        {imported && <ImportedMark {...imported} />}
        <div className="md:-order-1">
          <MetadataBlock rows={metadata} />
        </div>
      </div>
      <div data-reading="" className="record-body reading-text mx-auto mt-6 max-w-reading">
        {children}
      </div>
      <AttachmentList attachments={props.attachments ?? []} />
      <RelatedRecords records={props.related ?? []} />
      <ChangeNotes notes={props.changes ?? []} />
      {permanentAddress && (
        <p className="record-address hidden break-all print:block">永久网址：{permanentAddress}</p>
      )}
    </article>
  );
}
