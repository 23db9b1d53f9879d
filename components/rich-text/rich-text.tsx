import type { RichText } from "@/lib/rich-text/rich-text";
import { renderBlocks } from "./blocks";
import { Footnotes } from "./footnotes";

type RichTextViewProps = {
  doc: RichText;
  /** Put before every id, when one page shows two bodies. */
  idPrefix?: string;
  /** Hosts of this site: an absolute link to one of them is not marked as leading elsewhere. */
  ownHosts?: readonly string[];
  /** Address of a picture that is still `attachment:{reference}`; without one such a picture is not shown. */
  imageAddress?: (reference: string) => string | null;
};

/** The one way a body becomes HTML, on public pages and in previews. It only knows what the schema knows. */
export function RichTextView({
  doc,
  idPrefix = "",
  ownHosts = [],
  imageAddress = () => null,
}: RichTextViewProps) {
  const rendering = { idPrefix, ownHosts, imageAddress, headings: 0, tables: 0, footnotes: [] };
  // Called, not mounted: numbers are given in the order of the text, in one pass.
  const content = renderBlocks(doc.content, rendering);
  return (
    <div className="rich-text">
      {content}
      <Footnotes notes={rendering.footnotes} idPrefix={idPrefix} />
    </div>
  );
}
