import { Anchor } from "@/components/ui/anchor";
import { RECORD_PART_LABELS } from "@/lib/labels/navigation";

type Neighbour = { href: string; title: string };
type RecordNeighboursProps = { newer: Neighbour | null; older: Neighbour | null };

/** The records beside this one in the list of its category, which begins with the newest. Prints nothing when it is alone. */
export function RecordNeighbours({ newer, older }: RecordNeighboursProps) {
  if (!newer && !older) return null;
  return (
    <nav
      aria-label={RECORD_PART_LABELS.neighbours}
      className="mx-auto mt-10 max-w-document border-t border-line pt-3 print:hidden"
    >
      <ul>
        {newer && <Way label={RECORD_PART_LABELS.newer} rel="prev" to={newer} />}
        {older && <Way label={RECORD_PART_LABELS.older} rel="next" to={older} />}
      </ul>
    </nav>
  );
}

function Way({ label, rel, to }: { label: string; rel: string; to: Neighbour }) {
  return (
    <li className="flex gap-x-2 py-1">
      <span className="shrink-0 py-1.5 text-ink-soft">{label}：</span>
      <Anchor href={to.href} rel={rel} className="target inline-flex min-w-0 items-center">
        {to.title}
      </Anchor>
    </li>
  );
}
