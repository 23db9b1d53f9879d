import { Anchor } from "@/components/ui/anchor";
import { Details } from "@/components/ui/details";
import { RECORD_PART_LABELS } from "@/lib/labels/navigation";
import { fileSize } from "./file-size";
import { SectionHeading } from "./section-heading";

export type AttachmentEntry = {
  href: string;
  title: string;
  /** Kind of file in a word or two ("PDF", "Word 文档"). */
  typeLabel: string;
  bytes: number;
  /** Lower-case hexadecimal. */
  sha256: string;
};

/** The files of a record with type, size and checksum. Prints nothing when there is none. */
export function AttachmentList({ attachments }: { attachments: readonly AttachmentEntry[] }) {
  if (attachments.length === 0) return null;
  return (
    <section className="mt-10">
      <SectionHeading title={RECORD_PART_LABELS.attachments} />
      <ol>
        {attachments.map((attachment, index) => (
          <li key={attachment.href} className="border-b border-line py-2">
            <Anchor href={attachment.href} className="me-2 inline-block py-1.5">
              附件{attachments.length > 1 && index + 1}：{attachment.title}
            </Anchor>
            <span className="inline-block text-base text-ink-soft">
              {attachment.typeLabel}，{fileSize(attachment.bytes)}
            </span>
          </li>
        ))}
      </ol>
      <div className="mt-1 text-sm print:hidden">
        <Details summary="核对文件完整性（SHA-256 校验值）">
          <dl className="py-1">
            {attachments.map((attachment) => (
              <div key={attachment.href} className="py-1">
                <dt>{attachment.title}</dt>
                <dd className="break-all font-mono text-ink-soft">{attachment.sha256}</dd>
              </div>
            ))}
          </dl>
        </Details>
      </div>
    </section>
  );
}
