import { RECORD_PART_LABELS } from "@/lib/labels/navigation";
import { SectionHeading } from "./section-heading";

export type ChangeNote = {
  /** `YYYY-MM-DD HH:mm` in Shanghai. */
  at: string;
  text: string;
};

/** What was changed after publication, newest first. Prints nothing when nothing was. */
export function ChangeNotes({ notes }: { notes: readonly ChangeNote[] }) {
  if (notes.length === 0) return null;
  return (
    <section className="mt-10">
      <SectionHeading title={RECORD_PART_LABELS.changes} />
      <ul>
        {notes.map((note) => (
          <li key={`${note.at} ${note.text}`} className="border-b border-line py-2.5">
            <time dateTime={note.at} className="me-3 text-base text-ink-soft tabular-nums">
              {note.at}
            </time>
            {note.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
