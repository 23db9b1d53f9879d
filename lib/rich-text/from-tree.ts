import { compactNode } from "./compact";
import { discardNoise } from "./html/discard";
import { blocksFrom } from "./html/html-blocks";
import { inlineFootnotes } from "./html/html-footnotes";
import type { HtmlNode } from "./html/html-tree";
import { adoptCaptions } from "./html/table-captions";
import { rebuildWordLists } from "./html/word-lists";
import type { RichText, RichTextNode } from "./rich-text";

/** A cleaned body, and in words for the author what could not be taken over. */
export type CleanedHtml = { doc: RichText; dropped: string[] };

/**
 * Makes a body of an HTML tree, whatever wrote it: Word, WPS, a web page, our own pages. Headings move into levels 2 to 4
 * (level 1 is the title of the record), lists and tables become real ones, noise goes.
 */
export function richTextFromTree(tree: HtmlNode[]): CleanedHtml {
  const dropped = new Set<string>();
  const cleaned = rebuildWordLists(inlineFootnotes(discardNoise(tree, dropped)));
  const blocks = headingsInRange(adoptCaptions(blocksFrom(cleaned, { dropped, depth: 0 })));
  const content = blocks.length > 0 ? blocks : [{ type: "paragraph" }];
  return { doc: compactNode({ type: "doc", content }) as RichText, dropped: [...dropped] };
}

function headingsInRange(blocks: RichTextNode[]): RichTextNode[] {
  const shift = levelsOf(blocks).includes(1) ? 1 : 0;
  const move = (node: RichTextNode): RichTextNode => {
    const content = node.content?.map(move);
    const level = Math.min(4, Math.max(2, Number(node.attrs?.level ?? 2) + shift));
    if (node.type === "heading") return { ...node, attrs: { ...node.attrs, level } };
    return content ? { ...node, content } : node;
  };
  return blocks.map(move);
}

function levelsOf(nodes: RichTextNode[]): number[] {
  return nodes.flatMap((node) =>
    node.type === "heading" ? [Number(node.attrs?.level)] : levelsOf(node.content ?? []),
  );
}
