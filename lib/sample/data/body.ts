import type { RichText, RichTextNode } from "@/lib/rich-text/rich-text";

const LINK = /\[([^\]]+)\]\((\S+?)\)/g;

/**
 * A body out of lines and nodes. A line is a paragraph, unless it begins with `## ` or `### ` (headings), `- ` (an item
 * of a bulleted list) or `> ` (set to the right, for signature and date). `[words](address)` in a line becomes a link.
 */
export function body(...parts: (string | RichTextNode)[]): RichText {
  const content: RichTextNode[] = [];
  for (const part of parts) {
    if (typeof part !== "string") content.push(part);
    else if (part.startsWith("- ")) addItem(content, part.slice(2));
    else content.push(block(part));
  }
  return { type: "doc", content };
}

/** The office's name and the written date, as they close a document. */
export function signature(office: string, date: string): string[] {
  return [`> ${office}`, `> ${date}`];
}

type Cell = string | { text: string; colspan?: number; rowspan?: number };

/**
 * A table with a caption. `head` holds one or two rows of header cells; in the other rows the first cell names the row.
 */
export function table(caption: string, head: Cell[][], rows: Cell[][]): RichTextNode {
  const headRows = head.map((cells) => row(cells.map((cell) => header(cell, "col"))));
  const bodyRows = rows.map((cells) =>
    row(cells.map((one, index) => (index === 0 ? header(one, "row") : cell(one)))),
  );
  return { type: "table", attrs: { caption }, content: [...headRows, ...bodyRows] };
}

function block(line: string): RichTextNode {
  if (line.startsWith("### "))
    return { type: "heading", attrs: { level: 3 }, content: inline(line.slice(4)) };
  if (line.startsWith("## ")) return { type: "heading", content: inline(line.slice(3)) };
  if (line.startsWith("> "))
    return { type: "paragraph", attrs: { textAlign: "right" }, content: inline(line.slice(2)) };
  return paragraph(line);
}

function addItem(content: RichTextNode[], text: string): void {
  const item: RichTextNode = { type: "listItem", content: [paragraph(text)] };
  const last = content.at(-1);
  if (last?.type === "bulletList") last.content?.push(item);
  else content.push({ type: "bulletList", content: [item] });
}

function paragraph(text: string): RichTextNode {
  return { type: "paragraph", content: inline(text) };
}

function inline(text: string): RichTextNode[] {
  const nodes: RichTextNode[] = [];
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    if (match.index > from) nodes.push({ type: "text", text: text.slice(from, match.index) });
    nodes.push({
      type: "text",
      text: match[1] ?? "",
      marks: [{ type: "link", attrs: { href: match[2] ?? "" } }],
    });
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push({ type: "text", text: text.slice(from) });
  return nodes;
}

function row(cells: RichTextNode[]): RichTextNode {
  return { type: "tableRow", content: cells };
}

function header(content: Cell, scope: "col" | "row"): RichTextNode {
  return { type: "tableHeader", attrs: { ...spans(content), scope }, content: [paragraph(textOf(content))] };
}

function cell(content: Cell): RichTextNode {
  const attrs = spans(content);
  const node: RichTextNode = { type: "tableCell", content: [paragraph(textOf(content))] };
  return Object.keys(attrs).length > 0 ? { ...node, attrs } : node;
}

function spans(content: Cell): { colspan?: number; rowspan?: number } {
  if (typeof content === "string") return {};
  const { colspan, rowspan } = content;
  return { ...(colspan ? { colspan } : {}), ...(rowspan ? { rowspan } : {}) };
}

function textOf(content: Cell): string {
  return typeof content === "string" ? content : content.text;
}
