import type { RichText, RichTextNode } from "./rich-text";

export type TextBlock = {
  /** Zero-based index of the top-level block; findings and remarks name it. */
  index: number;
  /** Node type: paragraph, heading, bulletList, orderedList, blockquote, table, image, horizontalRule. */
  kind: string;
  /** All words a reader meets in it, also captions, alternative texts and, on lines of their own at the end, footnotes. */
  text: string;
  /** Of headings: 2 to 4. */
  level?: number;
};

export const emptyRichText: RichText = { type: "doc", content: [{ type: "paragraph" }] };

/** The top-level blocks with their words. */
export function blocks(doc: RichText): TextBlock[] {
  return doc.content.map((node, index) => {
    const block: TextBlock = { index, kind: node.type, text: blockText(node) };
    if (node.type === "heading") block.level = Number(node.attrs?.level ?? 2);
    return block;
  });
}

/** All words of the body: one line a block, list item or table row; cells are parted by a tab. */
export function plainText(doc: RichText): string {
  return doc.content
    .map(blockText)
    .filter((text) => text !== "")
    .join("\n");
}

/** True when a reader would see nothing: no words, no picture, no table with words. */
export function isEmptyRichText(doc: RichText): boolean {
  return !doc.content.some((node) => blockText(node).trim() !== "" || contains(node, "image"));
}

/** The words of one node; see `TextBlock.text`. */
export function blockText(node: RichTextNode): string {
  const notes: string[] = [];
  const body = textOf(node, notes);
  return [body, ...notes].filter((text) => text !== "").join("\n");
}

/** The words of inline content without its footnotes. */
export function inlineText(node: RichTextNode): string {
  return textOf(node, []);
}

function textOf(node: RichTextNode, notes: string[]): string {
  const children = () => (node.content ?? []).map((child) => textOf(child, notes));
  switch (node.type) {
    case "text":
      return node.text ?? "";
    case "hardBreak":
      return "\n";
    case "footnote":
      notes.push(String(node.attrs?.text ?? ""));
      return "";
    case "image":
      return joined([attribute(node, "alt"), attribute(node, "caption")], "\n");
    case "paragraph":
    case "heading":
      return children().join("");
    case "table":
      return joined([attribute(node, "caption"), ...children()], "\n");
    case "tableRow":
      return children().join("\t");
    case "tableCell":
    case "tableHeader":
      return joined(children(), " ").replaceAll("\n", " ");
    default:
      return joined(children(), "\n");
  }
}

function joined(texts: string[], separator: string): string {
  return texts.filter((text) => text !== "").join(separator);
}

function attribute(node: RichTextNode, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === "string" ? value : "";
}

function contains(node: RichTextNode, type: string): boolean {
  return node.type === type || (node.content ?? []).some((child) => contains(child, type));
}

export type TextLink = { block: number; href: string; text: string };
export type TextImage = { block: number; src: string; alt: string; caption: string; decorative: boolean };
export type TextTable = { block: number; caption: string; rows: TextCell[][] };
export type TextCell = { text: string; header: boolean; colspan: number; rowspan: number };
export type TextHeading = { block: number; level: number; text: string; id: string };
export type TextFootnote = { block: number; number: number; text: string };

/** Every link once, also where bold or italic parts cut it into several texts. */
export function linksOf(doc: RichText): TextLink[] {
  const links: TextLink[] = [];
  let open: TextLink | null = null;
  each(doc, (node, block) => {
    const href = node.marks?.find((mark) => mark.type === "link")?.attrs?.href;
    if (node.type !== "text" || typeof href !== "string") {
      open = null;
      return;
    }
    if (open?.href === href) {
      open.text += node.text ?? "";
      return;
    }
    open = { block, href, text: node.text ?? "" };
    links.push(open);
  });
  return links;
}

/** Pictures in the order of the text. A picture needs `alt` unless it is decorative. */
export function imagesOf(doc: RichText): TextImage[] {
  return found(doc, "image", (node, block) => ({
    block,
    src: attribute(node, "src"),
    alt: attribute(node, "alt"),
    caption: attribute(node, "caption"),
    decorative: node.attrs?.decorative === true,
  }));
}

export function tablesOf(doc: RichText): TextTable[] {
  return found(doc, "table", (node, block) => ({
    block,
    caption: attribute(node, "caption"),
    rows: (node.content ?? []).map((row) => (row.content ?? []).map(cellOf)),
  }));
}

/** Headings with the `id` they have on the public page. */
export function headingsOf(doc: RichText): TextHeading[] {
  return found(doc, "heading", (node, block, order) => ({
    block,
    level: Number(node.attrs?.level ?? 2),
    text: inlineText(node),
    id: headingId(order),
  }));
}

export function footnotesOf(doc: RichText): TextFootnote[] {
  return found(doc, "footnote", (node, block, order) => ({
    block,
    number: order,
    text: attribute(node, "text"),
  }));
}

/** The anchor of the nth heading (from 1) of a body. */
export function headingId(order: number): string {
  return `section-${order}`;
}

function cellOf(node: RichTextNode): TextCell {
  return {
    text: blockText(node),
    header: node.type === "tableHeader",
    colspan: Number(node.attrs?.colspan ?? 1),
    rowspan: Number(node.attrs?.rowspan ?? 1),
  };
}

function found<T>(
  doc: RichText,
  type: string,
  read: (node: RichTextNode, block: number, order: number) => T,
): T[] {
  const all: T[] = [];
  each(doc, (node, block) => {
    if (node.type === type) all.push(read(node, block, all.length + 1));
  });
  return all;
}

function each(doc: RichText, visit: (node: RichTextNode, block: number) => void): void {
  const walk = (node: RichTextNode, block: number) => {
    visit(node, block);
    for (const child of node.content ?? []) walk(child, block);
  };
  doc.content.forEach(walk);
}
