import { compactNode } from "./compact";
import type { RichText, RichTextNode } from "./rich-text";

/**
 * One text for one body, to be hashed: keys sorted, default attributes and empty lists left out, marks sorted by
 * name, neighbouring texts with equal marks joined. Two bodies that look and read the same give the same text.
 */
export function canonicalRichText(doc: RichText): string {
  return JSON.stringify(sorted(joinTexts(compactNode(doc))));
}

function joinTexts(node: RichTextNode): RichTextNode {
  const marks = node.marks ? [...node.marks].sort((a, b) => (a.type < b.type ? -1 : 1)) : undefined;
  const content: RichTextNode[] = [];
  for (const child of (node.content ?? []).map(joinTexts)) {
    const before = content.at(-1);
    if (child.type === "text" && before?.type === "text" && sameMarks(before, child))
      content[content.length - 1] = { ...before, text: `${before.text ?? ""}${child.text ?? ""}` };
    else content.push(child);
  }
  return { ...node, ...(marks && { marks }), ...(content.length > 0 && { content }) };
}

function sameMarks(a: RichTextNode, b: RichTextNode): boolean {
  return JSON.stringify(sorted(a.marks ?? [])) === JSON.stringify(sorted(b.marks ?? []));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
