import { Fragment, type ReactNode } from "react";
import type { RichTextNode } from "@/lib/rich-text/rich-text";
import { FootnoteCall } from "./footnotes";
import { RichTextLink } from "./link";
import type { Rendering } from "./rendering";

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strike: "s",
  superscript: "sup",
  subscript: "sub",
} as const;

/** Inline content; neighbours that share an address share one link, however their marks differ. */
export function renderInline(nodes: RichTextNode[], rendering: Rendering): ReactNode {
  return linkRuns(nodes).map(({ href, nodes: run }, index) => {
    const content = run.map((node, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a body is rendered once and never reordered
      <Fragment key={place}>{renderNode(node, rendering)}</Fragment>
    ));
    // biome-ignore lint/suspicious/noArrayIndexKey: a body is rendered once and never reordered
    if (href === null) return <Fragment key={index}>{content}</Fragment>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a body is rendered once and never reordered
      <RichTextLink key={index} href={href} ownHosts={rendering.ownHosts}>
        {content}
      </RichTextLink>
    );
  });
}

function renderNode(node: RichTextNode, rendering: Rendering): ReactNode {
  if (node.type === "hardBreak") return <br />;
  if (node.type === "footnote") {
    rendering.footnotes.push(String(node.attrs?.text ?? ""));
    return <FootnoteCall number={rendering.footnotes.length} idPrefix={rendering.idPrefix} />;
  }
  if (node.type !== "text") return null;
  let content: ReactNode = node.text;
  for (const { type } of (node.marks ?? []).toReversed()) {
    const Tag = Object.hasOwn(TAGS, type) ? TAGS[type as keyof typeof TAGS] : Fragment;
    content = <Tag>{content}</Tag>;
  }
  return content;
}

type Run = { href: string | null; nodes: RichTextNode[] };

/** A footnote call is a link itself and never stands inside another. */
function linkRuns(nodes: RichTextNode[]): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    const address =
      node.type === "footnote" ? undefined : node.marks?.find(({ type }) => type === "link")?.attrs?.href;
    const href = typeof address === "string" ? address : null;
    const last = runs.at(-1);
    if (last && last.href === href) last.nodes.push(node);
    else runs.push({ href, nodes: [node] });
  }
  return runs;
}
