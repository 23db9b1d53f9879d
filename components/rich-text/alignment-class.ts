import { ALIGNMENTS } from "@/lib/rich-text/attribute-checks";
import type { RichTextNode } from "@/lib/rich-text/rich-text";

/** Alignment is a class, since the content policy of public pages forbids style attributes. */
export function alignmentClass(node: RichTextNode | undefined): string | undefined {
  const align = ALIGNMENTS.find((one) => one === node?.attrs?.textAlign);
  return align && `rich-text-align-${align}`;
}
