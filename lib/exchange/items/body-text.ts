import { plainText } from "@/lib/rich-text/plain-text";
import type { RichText, RichTextNode } from "@/lib/rich-text/rich-text";

/** Blanks around a line, the indent of Chinese paragraphs among them. Not the tab: it parts the cells of a table. */
const AROUND = /^[ \u3000\u00a0]+|[ \u3000\u00a0]+$/g;

/**
 * A body as the text of one cell: a line for each paragraph, heading, item or table row, cells parted by tabs. Pictures,
 * links and bold type are lost on the way, their words are not.
 */
export function bodyToText(body: RichText): string {
  return linesOf(plainText(body)).join("\n");
}

/** Such a text as a body: a paragraph for each line, a table for neighbouring lines with tabs, its first row the header. */
export function textToBody(text: string): RichText {
  const content: RichTextNode[] = [];
  let rows: string[][] = [];
  const closeTable = () => {
    if (rows.length > 0) content.push(table(rows));
    rows = [];
  };
  for (const line of linesOf(text)) {
    if (line.includes("\t")) rows.push(line.split("\t"));
    else {
      closeTable();
      content.push(paragraph(line));
    }
  }
  closeTable();
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replace(AROUND, ""))
    .filter((line) => line !== "");
}

function table(rows: string[][]): RichTextNode {
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    type: "table",
    content: rows.map((row, index) => ({
      type: "tableRow",
      content: row.map((text, column) => {
        // A row that is short has lost the cells its last one was merged with.
        const colspan = column === row.length - 1 ? columns - column : 1;
        const attrs = { ...(index === 0 && { scope: "col" }), ...(colspan > 1 && { colspan }) };
        return {
          type: index === 0 ? "tableHeader" : "tableCell",
          ...(Object.keys(attrs).length > 0 && { attrs }),
          content: [paragraph(text.trim())],
        };
      }),
    })),
  };
}

function paragraph(text: string): RichTextNode {
  return { type: "paragraph", ...(text !== "" && { content: [{ type: "text", text }] }) };
}
