import type { Block, Inline } from "./page";

export function inlineText(content: Inline[]): string {
  return content.map((run) => run.text).join("");
}

/** The words of a block: one line each paragraph and list item; rows of a table are lines, its cells parted by tabs. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return inlineText(block.content);
    case "list":
      return block.items.map((item) => item.map(blockText).join("\n")).join("\n");
    case "table": {
      const rows = block.table.rows.map((row) =>
        row.map((cell) => inlineText(cell.content).replaceAll("\n", " ")).join("\t"),
      );
      return [block.table.caption, ...rows].filter((line) => line !== "").join("\n");
    }
    case "image":
      return block.alt;
  }
}

/** Text without any white space, for comparisons between layouts. */
export function compact(text: string): string {
  return text.replace(/[\s\u200b-\u200d\ufeff]+/g, "");
}
