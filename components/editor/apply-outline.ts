import type { Editor } from "@tiptap/core";
import { headingSuggestions } from "@/lib/rich-text/outline";
import type { RichText } from "@/lib/rich-text/rich-text";

/** Makes headings of the numbered lines that read like titles, as one step that can be undone. Returns how many. */
export function applyOutline(editor: Editor): number {
  const suggestions = new Map(
    headingSuggestions(editor.getJSON() as RichText).map(({ block, level }) => [block, level]),
  );
  const { tr, doc, schema } = editor.state;
  const type = schema.nodes.heading;
  if (!type || suggestions.size === 0) return 0;
  doc.forEach((node, offset, index) => {
    const level = suggestions.get(index);
    if (level !== undefined) tr.setBlockType(offset, offset + node.nodeSize, type, { ...node.attrs, level });
  });
  editor.view.dispatch(tr);
  editor.commands.focus();
  return suggestions.size;
}
