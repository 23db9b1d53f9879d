import { definitionTable } from "./html-definitions";
import { inlineOf } from "./html-inline";
import { isNavigation } from "./html-main";
import { htmlTable } from "./html-table";
import {
  attribute,
  childrenOf,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isElement,
  lineOf,
  textOf,
} from "./html-tree";
import { compact, inlineText } from "./inline-text";
import type { Block, Dropped, Inline, Piece } from "./page";

const BLOCKS =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|td|th|thead|tfoot|tr|ul|font-block)$/;

export type HtmlPieces = { pieces: Piece[]; dropped: Dropped[] };

/** The content of a page as pieces: a block of HTML is a piece, an empty paragraph a blank one; navigation is dropped. */
export function htmlPieces(main: HtmlNode): HtmlPieces {
  const out: HtmlPieces = { pieces: [], dropped: [] };
  walk(main, out, {});
  return out;
}

type Context = { align?: "center" | "right"; level?: number };

function walk(node: HtmlNode, out: HtmlPieces, context: Context): void {
  let line = lineOf(node);
  let inline: HtmlNode[] = [];
  const flush = () => {
    pushText(out, inline, line, context);
    inline = [];
  };
  for (const child of childrenOf(node)) {
    if (isElement(child) && (BLOCKS.test(child.tagName) || child.tagName === "img" || holdsBlock(child))) {
      flush();
      block(child, out, { ...context, ...alignment(child) });
      line = lineOf(child);
    } else if (child.nodeName === "#text" || isElement(child)) {
      if (inline.length === 0) line = textLine(child, line);
      inline.push(child);
    }
  }
  flush();
}

/** White space before the words does not move their line. */
function textLine(node: HtmlNode, otherwise: number): number {
  const leading = node.nodeName === "#text" && "value" in node ? (/^\s*/.exec(node.value)?.[0] ?? "") : "";
  return lineOf(node, otherwise) + (leading.split("\n").length - 1);
}

function holdsBlock(element: HtmlElement): boolean {
  for (const inner of elementsIn(element))
    if (BLOCKS.test(inner.tagName) || inner.tagName === "img") return true;
  return false;
}

function block(element: HtmlElement, out: HtmlPieces, context: Context): void {
  const line = lineOf(element);
  if (isNavigation(element)) {
    const text = textOf(element).replace(/\s+/g, " ").trim();
    if (text !== "") out.dropped.push({ reason: "页面导航", where: { line }, text });
    return;
  }
  const name = element.tagName;
  const table = name === "table" ? htmlTable(element) : name === "dl" ? definitionTable(element) : null;
  const list = name === "ul" || name === "ol" ? htmlList(element) : null;
  if (table) out.pieces.push({ kind: "block", line, block: { kind: "table", table, line } });
  else if (list) out.pieces.push({ kind: "block", line, block: list });
  else if (name === "img") pushImage(element, out, line);
  else if (name === "p" && compact(textOf(element)) === "" && !holdsBlock(element))
    out.pieces.push({ kind: "blank", line });
  else if (/^h[1-6]$/.test(name)) walk(element, out, { ...context, level: Math.max(2, Number(name[1])) });
  else walk(element, out, context);
}

function pushText(out: HtmlPieces, nodes: HtmlNode[], line: number, { align, level }: Context): void {
  const content = inlineOf(nodes);
  if (compact(inlineText(content)) === "") return;
  let at = line;
  for (const run of splitLines(content)) {
    const raw = inlineText(run);
    if (raw.trim() === "") continue;
    out.pieces.push({
      kind: "text",
      line: at,
      content: run,
      indent: 0,
      raw,
      whole: true,
      ...(align && { align }),
      ...(level && { level }),
    });
    at = line;
  }
}

/** Old pages break paragraphs with `<br>`: each of its lines is a piece of its own. */
function splitLines(content: Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const run of content)
    run.text.split("\n").forEach((text, index) => {
      if (index > 0) lines.push([]);
      const words = text.replace(/^[\u3000\u00a0 ]+(?=\S)/, (space) => (lines.at(-1)?.length ? space : ""));
      if (words !== "") lines.at(-1)?.push({ ...run, text: words });
    });
  return lines;
}

function pushImage(element: HtmlElement, out: HtmlPieces, line: number): void {
  const src = attribute(element, "src")?.trim() ?? "";
  if (src === "" || isSpacer(element)) return;
  const alt = attribute(element, "alt")?.trim() ?? "";
  out.pieces.push({ kind: "block", line, block: { kind: "image", src, alt, line } });
}

function isSpacer(element: HtmlElement): boolean {
  return ["width", "height"].some((side) => /^[01]$/.test(attribute(element, side) ?? ""));
}

/** A list of words becomes a list; null for one that holds tables, pictures or loose words and has to be unwrapped. */
function htmlList(element: HtmlElement): Block | null {
  const children = childrenOf(element);
  const items = children.filter((child): child is HtmlElement => isElement(child) && child.tagName === "li");
  const loose = children.some(
    (child) => !items.includes(child as HtmlElement) && compact(textOf(child)) !== "",
  );
  if (items.length === 0 || loose) return null;
  const blocks = items.map((item) => {
    const inner: HtmlPieces = { pieces: [], dropped: [] };
    walk(item, inner, {});
    return inner.pieces.flatMap((piece): Block[] => {
      if (piece.kind === "text") return [{ kind: "paragraph", content: piece.content, line: piece.line }];
      return piece.kind === "block" ? [piece.block] : [];
    });
  });
  const plain = blocks.every(
    (item) =>
      item[0]?.kind === "paragraph" && item.every((one) => one.kind === "paragraph" || one.kind === "list"),
  );
  if (!plain) return null;
  const start = Number.parseInt(attribute(element, "start") ?? "1", 10) || 1;
  return { kind: "list", ordered: element.tagName === "ol", start, items: blocks, line: lineOf(element) };
}

/** `align` and the alignment of a style attribute or class. */
function alignment(element: HtmlElement): Context {
  if (element.tagName === "center") return { align: "center" };
  const style = `${attribute(element, "style") ?? ""};text-align:${attribute(element, "align") ?? ""}`;
  const found = /text-align\s*:\s*(right|center|left|justify)/i.exec(style)?.[1]?.toLowerCase();
  if (found === "left" || found === "justify") return { align: undefined };
  return found === "right" || found === "center" ? { align: found } : {};
}
