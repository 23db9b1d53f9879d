type FootnoteCallProps = { number: number; idPrefix: string };

/** The number in the text that leads to its note. */
export function FootnoteCall({ number, idPrefix }: FootnoteCallProps) {
  return (
    <sup className="rich-text-footnote-call">
      <a
        id={`${idPrefix}footnote-call-${number}`}
        href={`#${idPrefix}footnote-${number}`}
        role="doc-noteref"
        aria-label={`脚注 ${number}`}
      >
        [{number}]
      </a>
    </sup>
  );
}

type FootnotesProps = { notes: readonly string[]; idPrefix: string };

/** The notes at the end of the body, each with the way back to where it was called. */
export function Footnotes({ notes, idPrefix }: FootnotesProps) {
  if (notes.length === 0) return null;
  return (
    <section className="rich-text-footnotes" role="doc-endnotes" aria-label="脚注">
      <ol>
        {notes.map((note, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place of a note is its number
          <li key={index} id={`${idPrefix}footnote-${index + 1}`}>
            {note}{" "}
            <a
              href={`#${idPrefix}footnote-call-${index + 1}`}
              role="doc-backlink"
              aria-label={`回到脚注 ${index + 1} 在正文中的位置`}
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
