import { DOMSerializer, Node, type Schema, Slice } from "@tiptap/pm/model";
import { richTextFromTree } from "@/lib/rich-text/from-tree";
import { treeFromDom } from "./dom-tree";

export type CleanPaste = { html: string; dropped: string[] };

/**
 * Pasted HTML as the editor's own HTML, by the cleaner the server imports with. What was copied inside an editor is
 * left as it is, since it may begin or end in the middle of a table or list; the schema filters it either way.
 */
export function cleanPaste(html: string, schema: Schema): CleanPaste {
  if (/\bdata-pm-slice=/.test(html)) return { html, dropped: [] };
  const { doc, dropped } = richTextFromTree(treeFromDom(html));
  const holder = document.createElement("div");
  holder.append(DOMSerializer.fromSchema(schema).serializeFragment(Node.fromJSON(schema, doc).content));
  return { html: holder.innerHTML, dropped };
}

/** Pasted plain text without the typed indents and blank lines that the page's style makes itself. */
export function cleanPastedText(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, ""))
    .filter((line) => line !== "")
    .join("\n");
}

/** Keeps the alignment of the first of several pasted paragraphs, which would else flow into the one at the cursor. */
export function keepFirstBlock(slice: Slice): Slice {
  const aligned = Boolean(slice.content.firstChild?.attrs.textAlign);
  return aligned && slice.content.childCount > 1 ? new Slice(slice.content, 0, slice.openEnd) : slice;
}
