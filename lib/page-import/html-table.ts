import { cellKind } from "./cell-kind";
import { inlineOf } from "./html-inline";
import { attribute, childrenOf, elementsIn, type HtmlElement, isElement, textOf } from "./html-tree";
import { compact, inlineText } from "./inline-text";
import type { Cell, Table } from "./page";

const LARGEST_SPAN = 100;

/**
 * A table of HTML with its spans, caption and header cells; null for one that only lays out the page (one cell, tables or
 * whole texts inside). Where the source marks no header cells, a first row of words over rows of numbers becomes the header.
 */
export function htmlTable(element: HtmlElement): Table | null {
  const inner = [...elementsIn(element)];
  const rows = rowsOf(element);
  const cells = rows.flat();
  if (inner.some((one) => one.tagName === "table")) return null;
  if (cells.length < 2 || cells.some((cell) => compact(textOf(cell)).length > 600)) return null;
  const caption = inner.find((one) => one.tagName === "caption");
  const table: Table = {
    caption: caption ? textOf(caption).replace(/\s+/g, " ").trim() : "",
    rows: rows.map((row) => row.map(cellOf)),
  };
  markHeader(table);
  return table;
}

function rowsOf(table: HtmlElement): HtmlElement[][] {
  const rows = [...elementsIn(table)].filter((element) => element.tagName === "tr");
  return rows
    .map((row) =>
      childrenOf(row).filter((cell): cell is HtmlElement => isElement(cell) && /^t[dh]$/.test(cell.tagName)),
    )
    .filter((row) => row.length > 0);
}

function cellOf(element: HtmlElement): Cell {
  const header = element.tagName === "th" || isInHead(element);
  return {
    content: linesOf(element),
    header,
    colspan: span(element, "colspan"),
    rowspan: span(element, "rowspan"),
  };
}

/** Paragraphs of a cell become lines. */
function linesOf(cell: HtmlElement): Cell["content"] {
  const children = childrenOf(cell);
  if (!children.some((child) => isElement(child) && /^(?:p|div|li|ul|ol|h\d)$/.test(child.tagName)))
    return inlineOf(children);
  const parts = children.map((child) =>
    isElement(child) && /^(?:p|div|li|ul|ol|h\d)$/.test(child.tagName) ? linesOf(child) : inlineOf([child]),
  );
  const filled = parts.filter((part) => inlineText(part).trim() !== "");
  return filled.flatMap((part, index) => (index === 0 ? part : [{ text: "\n" }, ...part]));
}

function isInHead(element: HtmlElement): boolean {
  const row = element.parentNode;
  const section = row && "parentNode" in row ? row.parentNode : null;
  return section?.nodeName === "thead";
}

function span(element: HtmlElement, name: "colspan" | "rowspan"): number {
  const value = Number.parseInt(attribute(element, name) ?? "1", 10);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, LARGEST_SPAN) : 1;
}

function markHeader({ rows }: Table): void {
  if (rows.some((row) => row.some((cell) => cell.header)) || rows.length < 2) return;
  const [first, ...others] = rows;
  const kinds = (row: Cell[]) => row.map((cell) => cellKind(inlineText(cell.content)));
  const named = first?.every(
    (cell) => /\D/.test(inlineText(cell.content)) || /^(?:19|20)\d{2}$/.test(inlineText(cell.content)),
  );
  const counted = others.filter((row) => kinds(row).includes("number")).length;
  if (!first || !named || first.length < 2 || counted * 2 < others.length) return;
  const depth = Math.max(...first.map((cell) => cell.rowspan));
  for (const cell of rows.slice(0, depth).flat()) cell.header = true;
}
