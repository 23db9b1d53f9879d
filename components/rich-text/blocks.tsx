import type { ReactNode } from "react";
import { headingId } from "@/lib/rich-text/plain-text";
import type { RichTextNode } from "@/lib/rich-text/rich-text";
import { alignmentClass } from "./alignment-class";
import { renderInline } from "./inline";
import { renderPicture } from "./picture";
import type { Rendering } from "./rendering";
import { renderTable } from "./table";

export function renderBlocks(nodes: RichTextNode[], rendering: Rendering): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: a body is rendered once and never reordered
  return nodes.map((node, index) => <BlockSlot key={index}>{renderBlock(node, rendering)}</BlockSlot>);
}

function BlockSlot({ children }: { children: ReactNode }) {
  return children;
}

function renderBlock(node: RichTextNode, rendering: Rendering): ReactNode {
  const content = node.content ?? [];
  switch (node.type) {
    case "paragraph":
      return <p className={alignmentClass(node)}>{renderInline(content, rendering)}</p>;
    case "heading":
      return renderHeading(node, rendering);
    case "bulletList":
      return <ul>{renderBlocks(content, rendering)}</ul>;
    case "orderedList":
      return <ol start={startOf(node)}>{renderBlocks(content, rendering)}</ol>;
    case "listItem":
      return <li>{renderTight(content, rendering)}</li>;
    case "blockquote":
      return <blockquote>{renderBlocks(content, rendering)}</blockquote>;
    case "horizontalRule":
      return <hr />;
    case "image":
      return renderPicture(node, rendering);
    case "table":
      return renderTable(node, rendering);
    default:
      // Not in the schema, so it cannot have passed the parser. Nothing is the only safe way to show it.
      return null;
  }
}

/** The content of a list item or cell: its first paragraph without tags of its own, so that no gap opens around it. */
export function renderTight(content: RichTextNode[], rendering: Rendering): ReactNode {
  const [first, ...rest] = content;
  const loose = rest.some((node) => node.type === "paragraph");
  if (first?.type !== "paragraph" || loose) return renderBlocks(content, rendering);
  return (
    <>
      {renderInline(first.content ?? [], rendering)}
      {renderBlocks(rest, rendering)}
    </>
  );
}

function renderHeading(node: RichTextNode, rendering: Rendering): ReactNode {
  rendering.headings += 1;
  const properties = {
    id: `${rendering.idPrefix}${headingId(rendering.headings)}`,
    className: alignmentClass(node),
    children: renderInline(node.content ?? [], rendering),
  };
  if (node.attrs?.level === 4) return <h4 {...properties} />;
  return node.attrs?.level === 3 ? <h3 {...properties} /> : <h2 {...properties} />;
}

function startOf(node: RichTextNode): number | undefined {
  const start = node.attrs?.start;
  return typeof start === "number" && start !== 1 ? start : undefined;
}
