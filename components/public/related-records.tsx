import { Anchor } from "@/components/ui/anchor";
import { RECORD_PART_LABELS } from "@/lib/labels/navigation";
import { SectionHeading } from "./section-heading";

export type RelatedRecord = {
  /** What the other record is to this one ("解读", "被废止"). */
  relation: string;
  href: string;
  title: string;
  publishedOn?: string;
};

/** Records tied to this one, each with the tie in words. Prints nothing when there is none. */
export function RelatedRecords({ records }: { records: readonly RelatedRecord[] }) {
  if (records.length === 0) return null;
  return (
    <section className="mt-10 print:hidden">
      <SectionHeading title={RECORD_PART_LABELS.related} />
      <ul>
        {records.map((record) => (
          <li key={`${record.relation} ${record.href}`} className="border-b border-line py-2.5">
            <span className="me-2 text-base text-ink-soft">[{record.relation}]</span>
            <Anchor href={record.href} className="me-3 inline-block py-0.5">
              {record.title}
            </Anchor>
            {record.publishedOn && (
              <time
                dateTime={record.publishedOn}
                className="inline-block text-base text-ink-soft tabular-nums"
              >
                {record.publishedOn}
              </time>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
