import type { RichTextAttribute, RichTextNode } from "./rich-text";
import { richTextSchema } from "./schema";

/**
 * The same node without attributes that have their default value, and with the keys of its attributes in order.
 * Stored bodies are kept in this form, so that a new attribute with a default changes no hash.
 */
export function compactNode(node: RichTextNode): RichTextNode {
  const compact: RichTextNode = { type: node.type };
  const attrs = withoutDefaults(node.attrs, richTextSchema.nodes[node.type]?.spec.attrs);
  if (attrs) compact.attrs = attrs;
  if (node.content && node.content.length > 0) compact.content = node.content.map(compactNode);
  if (node.marks && node.marks.length > 0)
    compact.marks = node.marks.map((mark) => {
      const kept = withoutDefaults(mark.attrs, richTextSchema.marks[mark.type]?.spec.attrs);
      return kept ? { type: mark.type, attrs: kept } : { type: mark.type };
    });
  if (node.text !== undefined) compact.text = node.text;
  return compact;
}

type Attributes = { [name: string]: RichTextAttribute };

function withoutDefaults(
  attrs: Attributes | undefined,
  specs: { [name: string]: { default?: unknown } } | null | undefined,
) {
  const kept: Attributes = {};
  for (const name of Object.keys(attrs ?? {}).sort()) {
    const value = attrs?.[name];
    if (value !== undefined && value !== specs?.[name]?.default) kept[name] = value;
  }
  return Object.keys(kept).length > 0 ? kept : undefined;
}
