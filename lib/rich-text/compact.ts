import type { RichTextAttribute, RichTextMark, RichTextNode } from "./rich-text";
import { richTextSchema } from "./schema";

/**
 * The same node without attributes that have their default value, with the keys of its attributes in order and
 * neighbouring texts of equal marks joined.
 * Stored bodies are kept in this form, so that a new attribute with a default changes no hash.
 */
export function compactNode(node: RichTextNode): RichTextNode {
  const compact: RichTextNode = { type: node.type };
  const attrs = withoutDefaults(node.attrs, richTextSchema.nodes[node.type]?.spec.attrs);
  if (attrs) compact.attrs = attrs;
  if (node.content && node.content.length > 0) compact.content = joined(node.content.map(compactNode));
  if (node.marks && node.marks.length > 0)
    compact.marks = node.marks.map(compactMark).sort((a, b) => rank(a) - rank(b));
  if (node.text !== undefined) compact.text = node.text;
  return compact;
}

function compactMark({ type, attrs }: RichTextMark): RichTextMark {
  const kept = withoutDefaults(attrs, richTextSchema.marks[type]?.spec.attrs);
  return kept ? { type, attrs: kept } : { type };
}

const ORDER = Object.keys(richTextSchema.marks);

/** ProseMirror keeps marks in the order of the schema. */
function rank({ type }: RichTextMark): number {
  return ORDER.indexOf(type);
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

function joined(nodes: RichTextNode[]): RichTextNode[] {
  const result: RichTextNode[] = [];
  for (const node of nodes) {
    const before = result.at(-1);
    if (node.type === "text" && before?.type === "text" && signature(before) === signature(node))
      result[result.length - 1] = { ...before, text: `${before.text ?? ""}${node.text ?? ""}` };
    else result.push(node);
  }
  return result;
}

/** Marks of compact nodes have their attributes in order; the order of the marks themselves says nothing. */
function signature({ marks = [] }: RichTextNode): string {
  return marks
    .map((mark) => JSON.stringify(mark))
    .sort()
    .join();
}
