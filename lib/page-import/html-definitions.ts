import { inlineOf } from "./html-inline";
import { childrenOf, elementsIn, type HtmlElement, textOf } from "./html-tree";
import { compact } from "./inline-text";
import type { Table } from "./page";

/** A definition list is read as a table of two columns: metadata blocks are often made so. */
export function definitionTable(element: HtmlElement): Table | null {
  const parts = [...elementsIn(element)].filter((one) => one.tagName === "dt" || one.tagName === "dd");
  const words = parts.reduce((sum, one) => sum + compact(textOf(one)).length, 0);
  if (
    parts.length < 2 ||
    words !== compact(textOf(element)).length ||
    parts.some((one) =>
      [...elementsIn(one)].some((inner) => inner.tagName === "table" || inner.tagName === "img"),
    )
  )
    return null;
  const rows: Table["rows"] = [];
  for (const part of parts) {
    const cell = {
      content: inlineOf(childrenOf(part)),
      header: part.tagName === "dt",
      colspan: 1,
      rowspan: 1,
    };
    if (part.tagName === "dt" || rows.length === 0 || (rows.at(-1)?.length ?? 2) > 1) rows.push([cell]);
    else rows.at(-1)?.push(cell);
  }
  for (const row of rows)
    if (row.length === 1) row.push({ content: [], header: false, colspan: 1, rowspan: 1 });
  return { caption: "", rows };
}
