import { LONGEST_CAPTION } from "@/lib/rich-text/attribute-checks";
import { cleanText } from "@/lib/rich-text/clean-text";
import type { RichTextNode } from "@/lib/rich-text/rich-text";
import { blocksFrom, type Conversion } from "./html-blocks";
import { plainHeading } from "./html-lists";
import { findWithin, type HtmlElement, isElement, textWithin } from "./html-tree";
import { regularTable } from "./regular-table";
import { titleRow, withHeaderRow, withRowScope } from "./table-headers";

/** A table of HTML; a table that only arranges the page (one cell, or tables inside) gives its content in order. */
export function tableFrom(element: HtmlElement, conversion: Conversion): RichTextNode[] {
  const sources = rowsOf(element);
  const cells = sources.flatMap(({ cells }) => cells);
  const inner = cells.some((cell) => findWithin(cell, (one) => one.tag === "table"));
  if (inner || cells.length === 1) return cells.flatMap((cell) => blocksFrom(cell.children, conversion));
  const rows = regularTable(
    sources.map(({ cells, head }, y) =>
      cells.map((cell) => cellFrom(cell, head, sources.length - y, conversion)),
    ),
  );
  if (rows === null) {
    if (cells.length > 0) conversion.dropped.add("一个过大的表格（文字已按段落保留，请改为附件）");
    return cells.flatMap((cell) => blocksFrom(cell.children, conversion));
  }
  if (!rows.some((row) => row.content?.some((cell) => hasContent(cell)))) return [];
  return [captioned(withRowScope(rows), captionOf(element))];
}

function captioned(rows: RichTextNode[], caption: string): RichTextNode {
  const title = caption === "" ? titleRow(rows) : null;
  const words = title ?? caption;
  const content = withHeaderRow(title === null ? rows : rows.slice(1));
  return { type: "table", ...(words !== "" && { attrs: { caption: words } }), content };
}

type SourceRow = { cells: HtmlElement[]; head: boolean };

function rowsOf(table: HtmlElement): SourceRow[] {
  const rows = (parent: HtmlElement, head: boolean): SourceRow[] =>
    parent.children.flatMap((child) => {
      if (!isElement(child)) return [];
      if (child.tag === "tr")
        return [
          { head, cells: child.children.filter(isElement).filter(({ tag }) => tag === "td" || tag === "th") },
        ];
      return /^(thead|tbody|tfoot)$/.test(child.tag) ? rows(child, child.tag === "thead") : [];
    });
  return rows(table, false);
}

function cellFrom(
  element: HtmlElement,
  head: boolean,
  rowsLeft: number,
  conversion: Conversion,
): RichTextNode {
  const content = blocksFrom(element.children, conversion).flatMap(allowedInCell);
  const rowspan =
    element.attrs.rowspan === "0" ? rowsLeft : Number.parseInt(element.attrs.rowspan ?? "1", 10);
  const colspan = Number.parseInt(element.attrs.colspan ?? "1", 10);
  const header = head || element.tag === "th";
  const scope = header ? /^(row|col)/.exec(element.attrs.scope ?? "")?.[0] : undefined;
  const attrs = { colspan, rowspan, ...(scope && { scope }) };
  return {
    type: header ? "tableHeader" : "tableCell",
    attrs,
    content: content.length > 0 ? content : [{ type: "paragraph" }],
  };
}

function allowedInCell(node: RichTextNode): RichTextNode[] {
  if (node.type === "blockquote") return (node.content ?? []).flatMap(allowedInCell);
  return node.type === "horizontalRule" || node.type === "table" ? [] : [plainHeading(node)];
}

function captionOf(table: HtmlElement): string {
  const caption = table.children.find((child) => isElement(child) && child.tag === "caption");
  return caption
    ? cleanText(textWithin(caption))
        .replace(/[\s\u3000]+/g, " ")
        .trim()
        .slice(0, LONGEST_CAPTION)
    : "";
}

function hasContent(cell: RichTextNode): boolean {
  return (cell.content ?? []).some((block) => block.type === "image" || (block.content ?? []).length > 0);
}
