import { Anchor } from "@/components/ui/anchor";
import { EmptyState } from "@/components/ui/empty-state";
import type { PartRecord } from "@/lib/reader/platform";

type PartListProps = { records: readonly PartRecord[]; empty: { title: string; words: string } };

/** The records of a named part of the platform page, each with the day of its last change. */
export function PartList({ records, empty }: PartListProps) {
  if (records.length === 0) return <EmptyState title={empty.title}>{empty.words}</EmptyState>;
  return (
    <ul className="border-t border-line">
      {records.map((record) => (
        <li
          key={record.href}
          className="flex flex-wrap items-center justify-between gap-x-6 border-b border-line py-2.5"
        >
          <Anchor href={record.href} className="inline-block py-1">
            {record.title}
          </Anchor>
          <time dateTime={record.updatedOn} className="text-base text-ink-soft tabular-nums">
            {record.updatedOn}
          </time>
        </li>
      ))}
    </ul>
  );
}
