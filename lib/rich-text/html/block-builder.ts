import { cleanText } from "@/lib/rich-text/clean-text";
import type { RichTextMark, RichTextNode } from "@/lib/rich-text/rich-text";
import { collapseSpace } from "./collapse-space";

/** What the paragraph now being gathered will be. */
export type BlockShape = { heading?: number; align?: string };

const LONGEST_HEADING = 200;

/** Gathers inline content into paragraphs and headings and keeps finished blocks in order. */
export class BlockBuilder {
  readonly blocks: RichTextNode[] = [];
  private inline: RichTextNode[] = [];
  private shape: BlockShape = {};

  text(text: string, marks: RichTextMark[]): void {
    const node: RichTextNode = { type: "text", text: withoutControls(text) };
    this.inline.push(marks.length > 0 ? { ...node, marks } : node);
  }

  /** Old pages part paragraphs by two breaks, or by a break and an indent of full-width spaces. */
  lineBreak(): void {
    this.inline.push({ type: "hardBreak" });
  }

  inlineNode(node: RichTextNode): void {
    this.inline.push(node);
  }

  block(node: RichTextNode): void {
    this.flush();
    this.blocks.push(node);
  }

  begin(shape: BlockShape): void {
    this.flush();
    this.shape = shape;
  }

  flush(): void {
    for (const part of parts(this.inline)) {
      const content = collapseSpace(part);
      if (content.length > 0) this.blocks.push(this.paragraph(content));
    }
    this.inline = [];
  }

  private paragraph(content: RichTextNode[]): RichTextNode {
    const { heading, align } = this.shape;
    const length = content.reduce((sum, node) => sum + (node.text?.length ?? 0), 0);
    const attrs = align === "center" || align === "right" ? { textAlign: align } : undefined;
    if (heading === undefined || length > LONGEST_HEADING || length === 0)
      return { type: "paragraph", ...(attrs && { attrs }), content };
    return { type: "heading", attrs: { ...attrs, level: heading }, content: content.map(withoutBold) };
  }
}

function parts(inline: RichTextNode[]): RichTextNode[][] {
  const all: RichTextNode[][] = [[]];
  inline.forEach((node, index) => {
    const next = inline
      .slice(index + 1)
      .find((one) => one.type !== "text" || (one.text ?? "").trim() !== "" || /\u3000/.test(one.text ?? ""));
    const ends =
      node.type === "hardBreak" &&
      (next?.type === "hardBreak" || /^\s*(\u3000{2}|\u00a0{4})/.test(next?.text ?? ""));
    if (ends) all.push([]);
    else all.at(-1)?.push(node);
  });
  return all;
}

function withoutBold({ marks, ...node }: RichTextNode): RichTextNode {
  const kept = marks?.filter((mark) => mark.type !== "bold") ?? [];
  return kept.length > 0 ? { ...node, marks: kept } : node;
}

/** Line breaks stay until white space is collapsed, since there they decide between a space and nothing. */
function withoutControls(text: string): string {
  return text
    .split(/([\t\n\f\r])/)
    .map((part, index) => (index % 2 === 1 ? part : cleanText(part)))
    .join("");
}
