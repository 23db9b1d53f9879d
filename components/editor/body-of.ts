import type { Editor } from "@tiptap/core";
import { compactNode } from "@/lib/rich-text/compact";
import type { RichText, RichTextNode } from "@/lib/rich-text/rich-text";

/** The body that is being edited, without the empty lines at its end that only give the cursor a place. */
export function bodyOf(editor: Editor): RichText {
  const { content = [] } = compactNode(editor.getJSON() as RichTextNode);
  let length = content.length;
  while (length > 1 && isBlank(content[length - 1])) length--;
  return { type: "doc", content: length > 0 ? content.slice(0, length) : [{ type: "paragraph" }] };
}

function isBlank(node: RichTextNode | undefined): boolean {
  return node?.type === "paragraph" && node.content === undefined;
}
