import { LONGEST_FOOTNOTE } from "@/lib/rich-text/attribute-checks";
import { cleanText } from "@/lib/rich-text/clean-text";
import { linkAddressFrom } from "@/lib/rich-text/link-address";
import type { RichTextMark, RichTextNode } from "@/lib/rich-text/rich-text";
import { BlockBuilder, type BlockShape } from "./block-builder";
import { listFrom } from "./html-lists";
import { tableFrom } from "./html-tables";
import { type HtmlElement, type HtmlNode, hasClass, isElement, styleOf, textWithin } from "./html-tree";
import { marksInside } from "./inline-marks";
import { pictureFrom } from "./picture";

/** `depth` counts lists, quotes and tables around; deeper than `DEEPEST_NESTING` they are dissolved. */
export type Conversion = { dropped: Set<string>; depth: number };
export const DEEPEST_NESTING = 8;

const BLOCK = new Set(
  "p div section article main aside header footer nav address center figure figcaption dl dt dd pre form fieldset legend details summary hgroup body html li caption tr td th thead tbody tfoot".split(
    " ",
  ),
);

const NESTING = new Set(["ul", "ol", "menu", "table", "blockquote"]);

/** The blocks that a reader would see. Headings carry their HTML level, 1 to 6; the caller brings it into range. */
export function blocksFrom(
  nodes: HtmlNode[],
  conversion: Conversion,
  shape: BlockShape = {},
): RichTextNode[] {
  const builder = new BlockBuilder();
  builder.begin(shape);
  for (const node of nodes) read(node, builder, conversion, [], shape);
  builder.flush();
  return builder.blocks;
}

function read(
  node: HtmlNode,
  into: BlockBuilder,
  conversion: Conversion,
  marks: RichTextMark[],
  shape: BlockShape,
): void {
  if (!isElement(node)) into.text(node.text, marks);
  else if (node.tag === "br") into.lineBreak();
  else if (node.tag === "sup" && node.attrs["data-footnote"] !== undefined) readFootnote(node, into);
  else if (node.tag === "img") readPicture(node, into, conversion);
  else if (node.tag === "hr") readRule(node, into);
  else if (NESTING.has(node.tag)) for (const block of nestedBlocks(node, conversion)) into.block(block);
  else readInside(node, into, conversion, marks, shape);
}

function readInside(
  element: HtmlElement,
  into: BlockBuilder,
  conversion: Conversion,
  marks: RichTextMark[],
  shape: BlockShape,
): void {
  const inner = shapeInside(element, shape);
  const isBlock = BLOCK.has(element.tag) || inner.heading !== shape.heading;
  if (isBlock) into.begin(inner);
  const inside = element.tag === "a" ? linkMarks(element, marks, conversion) : marksInside(element, marks);
  for (const child of element.children) read(child, into, conversion, inside, isBlock ? inner : shape);
  if (isBlock) into.begin(shape);
}

function nestedBlocks(node: HtmlElement, conversion: Conversion): RichTextNode[] {
  const inner = { ...conversion, depth: conversion.depth + 1 };
  if (inner.depth > DEEPEST_NESTING)
    return blocksFrom(node.children, conversion).filter((block) => block.type !== "table");
  if (node.tag === "table") return tableFrom(node, inner);
  if (node.tag !== "blockquote") return listFrom(node, inner);
  const content = blocksFrom(node.children, inner);
  return content.length > 0 ? [{ type: "blockquote", content }] : [];
}

function shapeInside(element: HtmlElement, outer: BlockShape): BlockShape {
  const shape: BlockShape = { ...outer };
  const level =
    /^h([1-6])$/.exec(element.tag)?.[1] ?? /^[1-6]$/.exec(styleOf(element, "mso-outline-level"))?.[0];
  if (level !== undefined) shape.heading = Number(level);
  const align = styleOf(element, "text-align") || (element.attrs.align ?? "").toLowerCase();
  const byClass = /\brich-text-align-(center|right)\b/.exec(element.attrs.class ?? "")?.[1];
  if (byClass || element.tag === "center" || hasClass(element, /^MsoTitle$/i))
    shape.align = byClass ?? "center";
  else if (align !== "") shape.align = align;
  return shape;
}

function linkMarks(element: HtmlElement, marks: RichTextMark[], { dropped }: Conversion): RichTextMark[] {
  const raw = element.attrs.href ?? "";
  const others = marksInside(element, marks).filter((mark) => mark.type !== "link");
  const href = linkAddressFrom(raw);
  if (href !== null) return [...others, { type: "link", attrs: { href } }];
  const text = textWithin(element).trim().slice(0, 40);
  if (raw !== "" && !raw.startsWith("#") && text !== "")
    dropped.add(`链接“${text}”的地址（不能使用，文字已保留）`);
  return others;
}

function readFootnote(element: HtmlElement, into: BlockBuilder): void {
  const text = cleanText(element.attrs["data-footnote"] ?? "")
    .trim()
    .slice(0, LONGEST_FOOTNOTE);
  if (text !== "") into.inlineNode({ type: "footnote", attrs: { text } });
}

function readPicture(element: HtmlElement, into: BlockBuilder, { dropped }: Conversion): void {
  const picture = pictureFrom(element, dropped);
  if (picture) into.block(picture);
}

/** The short line that Word draws above its footnotes is no part of the text. */
function readRule(element: HtmlElement, into: BlockBuilder): void {
  if (element.attrs.width !== "33%" || element.attrs.size !== "1") into.block({ type: "horizontalRule" });
}
