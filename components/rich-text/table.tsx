import type { ReactNode } from "react";
import type { RichTextNode } from "@/lib/rich-text/rich-text";
import { alignmentClass } from "./alignment-class";
import { renderTight } from "./blocks";
import { headRows } from "./head-rows";
import type { Rendering } from "./rendering";

/** A table in a frame that scrolls sideways by finger and by keyboard, with caption, head and the direction of its headers. */
export function renderTable(node: RichTextNode, rendering: Rendering): ReactNode {
  rendering.tables += 1;
  const captionId = `${rendering.idPrefix}table-${rendering.tables}`;
  const { caption } = node.attrs ?? {};
  const label = caption ? { "aria-labelledby": captionId } : { "aria-label": `表格 ${rendering.tables}` };
  const rows = node.content ?? [];
  const head = headRows(rows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="rich-text-table" tabIndex={0} {...label}>
      <table>
        {caption ? <caption id={captionId}>{caption}</caption> : null}
        {head > 0 && (
          <thead>{rows.slice(0, head).map((row, index) => renderRow(row, index, "col", rendering))}</thead>
        )}
        <tbody>{rows.slice(head).map((row, index) => renderRow(row, index, "row", rendering))}</tbody>
      </table>
    </section>
  );
}

function renderRow(
  row: RichTextNode,
  index: number,
  direction: "col" | "row",
  rendering: Rendering,
): ReactNode {
  return (
    <tr key={index}>
      {(row.content ?? []).map((cell, place) => {
        const properties = {
          colSpan: spanOf(cell, "colspan"),
          rowSpan: spanOf(cell, "rowspan"),
          className: alignmentClass(cell.content?.[0]),
          children: renderTight(cell.content ?? [], rendering),
        };
        // biome-ignore lint/suspicious/noArrayIndexKey: a body is rendered once and never reordered
        if (cell.type !== "tableHeader") return <td key={place} {...properties} />;
        const scope =
          cell.attrs?.scope === "row" || cell.attrs?.scope === "col" ? cell.attrs.scope : direction;
        // biome-ignore lint/suspicious/noArrayIndexKey: a body is rendered once and never reordered
        return <th key={place} scope={scope} {...properties} />;
      })}
    </tr>
  );
}

function spanOf(cell: RichTextNode, name: "colspan" | "rowspan"): number | undefined {
  const span = cell.attrs?.[name];
  return typeof span === "number" && span > 1 ? span : undefined;
}
