import { blockText, inlineText } from "./inline-text";
import type { HeaderLine } from "./label-values";
import { labelsIn } from "./metadata-labels";
import type { Block, Table } from "./page";

/** The lines `label:value` of a table or list that is a metadata block; null for a block of the text. */
export function metadataLines(block: Block): HeaderLine[] | null {
  if (block.kind === "table") return tableLines(block.table, block.line);
  if (block.kind !== "list") return null;
  const lines = block.items.map((item) => ({ line: block.line, text: item.map(blockText).join(" ").trim() }));
  const labelled = lines.filter((line) => labelsIn(line.text).length > 0).length;
  return labelled === 0 || labelled * 2 < lines.length ? null : lines;
}

/**
 * The cells of a table as lines `label:value`, when the table is a metadata block: at least two labels, and one for every
 * three cells with words. Null for a table of the text.
 */
function tableLines(table: Table, line: number): HeaderLine[] | null {
  const lines: HeaderLine[] = [];
  let labelled = 0;
  let filled = 0;
  for (const row of table.rows) {
    const cells = row.map((cell) => inlineText(cell.content).replaceAll("\n", " ").trim());
    filled += cells.filter((text) => text !== "").length;
    for (let index = 0; index < cells.length; index++) {
      const text = cells[index] ?? "";
      if (text === "") continue;
      const [label] = labelsIn(text);
      if (label) labelled++;
      const next = cells[index + 1];
      const awaits = label && label.end === text.length && next !== undefined && labelsIn(next).length === 0;
      lines.push({ line, text: awaits ? `${label.name}：${next}` : text });
      if (awaits) index++;
    }
  }
  return labelled < 2 || labelled * 3 < filled ? null : lines;
}
