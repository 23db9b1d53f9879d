import { classNames } from "@/components/ui/class-names";
import { type Description, hasValue } from "@/components/ui/description-list";
import { RECORD_PART_LABELS } from "@/lib/labels/navigation";

export type MetadataRow = Description & {
  /** Takes the whole width: long names, summaries. */
  wide?: boolean;
};

type Placed = MetadataRow & { full: boolean };

/** Two to a line; a row that finds no partner takes the line alone, so that no empty cell is drawn. */
function place(rows: readonly MetadataRow[]): Placed[] {
  let open = -1;
  const placed: Placed[] = [];
  for (const row of rows) {
    if (row.wide) {
      const lonely = placed[open];
      if (lonely) lonely.full = true;
      open = -1;
      placed.push({ ...row, full: true });
    } else {
      placed.push({ ...row, full: false });
      open = open === -1 ? placed.length - 1 : -1;
    }
  }
  const lonely = placed[open];
  if (lonely) lonely.full = true;
  return placed;
}

/** 索引号, 发布机构, 文号 … before the text of a record. A row without a value is not printed, nor an empty block. */
export function MetadataBlock({ rows }: { rows: readonly MetadataRow[] }) {
  const filled = place(rows.filter(hasValue));
  if (filled.length === 0) return null;
  return (
    <section aria-label={RECORD_PART_LABELS.metadata} className="record-metadata">
      <dl className="grid border-s border-t border-line text-base sm:grid-cols-2">
        {filled.map((row) => (
          <div
            key={row.label}
            className={classNames(
              "grid grid-cols-[6.5rem_minmax(0,1fr)] border-e border-b border-line",
              row.full && "sm:col-span-2",
            )}
          >
            <dt className="border-e border-line bg-panel px-3 py-2 font-medium text-ink-soft">{row.label}</dt>
            <dd className="px-3 py-2">{row.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
