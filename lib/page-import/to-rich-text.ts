import { cleanText } from "@/lib/rich-text/clean-text";
import { isLinkAddress } from "@/lib/rich-text/link-address";
import type { RichText, RichTextNode } from "@/lib/rich-text/rich-text";
import { inlineText } from "./inline-text";
import type { Block, Cell, ImportedPage, Inline, Problem } from "./page";

/** Where pages of the old site take their relative addresses from; null when it is not known. */
export type RichTextBase = { baseAddress: string | null };

/**
 * The body as the house's rich text. No word is lost: a picture, which is not part of the page's file, leaves its description
 * in its place; a link to an address that may not be stored leaves its words, and is reported with `link.not-taken`.
 */
export function toRichText(
  page: Pick<ImportedPage, "body">,
  { baseAddress }: RichTextBase = { baseAddress: null },
): { body: RichText; problems: Problem[] } {
  const problems: Problem[] = [];
  const convert = (block: Block): RichTextNode[] => blockNodes(block, { baseAddress, problems });
  const content = page.body.flatMap(convert);
  return { body: { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] }, problems };
}

type Context = RichTextBase & { problems: Problem[] };

function blockNodes(block: Block, context: Context): RichTextNode[] {
  switch (block.kind) {
    case "heading":
      return [
        { type: "heading", attrs: { level: block.level }, ...runs(block.content, block.line, context) },
      ];
    case "paragraph":
      return [paragraph(block.content, block.line, context, block.align)];
    case "list": {
      const attrs = block.ordered && block.start !== 1 ? { attrs: { start: block.start } } : {};
      const items = block.items.map(
        (item): RichTextNode => ({
          type: "listItem",
          content: item.flatMap((inner) => blockNodes(inner, context)),
        }),
      );
      return [{ type: block.ordered ? "orderedList" : "bulletList", ...attrs, content: items }];
    }
    case "table": {
      const { caption, rows } = block.table;
      const content = rows.map(
        (row): RichTextNode => ({
          type: "tableRow",
          content: row.map((cell) => cellNode(cell, scopeIn(row), block.line, context)),
        }),
      );
      return [{ type: "table", ...(caption && { attrs: { caption: cleanText(caption) } }), content }];
    }
    case "image": {
      const words = `〔图片：${block.alt || "没有文字说明"}〕`;
      return [paragraph([{ text: words, href: block.src }], block.line, context)];
    }
  }
}

function paragraph(content: Inline[], line: number, context: Context, align?: string): RichTextNode {
  return {
    type: "paragraph",
    ...(align && { attrs: { textAlign: align } }),
    ...runs(content, line, context),
  };
}

/** A row of nothing but header cells names columns; a header cell beside data names its row. */
function scopeIn(row: Cell[]): string {
  return row.every((cell) => cell.header) ? "col" : "row";
}

function cellNode(
  { content, header, colspan, rowspan }: Cell,
  scope: string,
  line: number,
  context: Context,
): RichTextNode {
  const attrs = {
    ...(colspan > 1 && { colspan }),
    ...(rowspan > 1 && { rowspan }),
    ...(header && { scope }),
  };
  const node: RichTextNode = {
    type: header ? "tableHeader" : "tableCell",
    content: [paragraph(content, line, context)],
  };
  return Object.keys(attrs).length > 0 ? { ...node, attrs } : node;
}

/** The `content` of a node that holds text; absent when there is none, since an empty text is not allowed. */
function runs(content: Inline[], line: number, context: Context): { content?: RichTextNode[] } {
  const nodes = content.flatMap((run) => {
    const marks = marksOf(run, line, context);
    return run.text.split("\n").flatMap((text, index): RichTextNode[] => {
      const words = cleanText(text);
      const node: RichTextNode[] =
        words === "" ? [] : [{ type: "text", text: words, ...(marks && { marks }) }];
      return index === 0 ? node : [{ type: "hardBreak" }, ...node];
    });
  });
  return nodes.length > 0 ? { content: nodes } : {};
}

function marksOf(run: Inline, line: number, context: Context): RichTextNode["marks"] {
  const marks: NonNullable<RichTextNode["marks"]> = [];
  if (run.bold) marks.push({ type: "bold" });
  if (run.href === undefined) return marks.length > 0 ? marks : undefined;
  const href = absolute(run.href, context.baseAddress);
  if (href !== null) marks.push({ type: "link", attrs: { href } });
  else {
    const message = `链接地址“${run.href}”在本站不能使用，只保留了文字。`;
    context.problems.push({ code: "link.not-taken", where: { line }, quote: inlineText([run]), message });
  }
  return marks.length > 0 ? marks : undefined;
}

/** A path of the old site would lead astray on the new one: without the old address it is not taken. */
function absolute(href: string, baseAddress: string | null): string | null {
  if (/^(?:https?:|mailto:|tel:)/i.test(href)) return isLinkAddress(href) ? href : null;
  if (baseAddress === null || !URL.canParse(href, baseAddress)) return null;
  const address = new URL(href, baseAddress).href;
  return isLinkAddress(address) ? address : null;
}
