import { Anchor } from "@/components/ui/anchor";
import { StatusTag } from "@/components/ui/status-tag";
import type { RecordRow } from "./record-row";
import { SectionHeading } from "./section-heading";

type NewestListProps = {
  rows: readonly RecordRow[];
  title?: string;
  more?: { href: string; label: string };
};

/** The newest records, title first, day of publication after it. Prints nothing when there is none. */
export function NewestList({ rows, title = "最新公开", more }: NewestListProps) {
  if (rows.length === 0) return null;
  return (
    <section>
      <SectionHeading title={title} more={more} />
      <ul>
        {rows.map((row) => (
          <li
            key={row.href}
            className="flex flex-col gap-x-6 border-b border-line py-2.5 sm:flex-row sm:items-baseline sm:justify-between"
          >
            <span className="min-w-0">
              <Anchor href={row.href} className="plain-link me-2 inline-block py-0.5">
                {row.title}
              </Anchor>
              {row.validity && <StatusTag tone={row.validity.tone}>{row.validity.label}</StatusTag>}
            </span>
            <time dateTime={row.publishedOn} className="shrink-0 text-base text-ink-soft tabular-nums">
              {row.publishedOn}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
