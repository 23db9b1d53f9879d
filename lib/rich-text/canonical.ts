import { compactNode } from "./compact";
import type { RichText, RichTextNode } from "./rich-text";

/**
 * One text for one body, to be hashed: keys sorted, default attributes and empty lists left out, marks sorted by
 * name, neighbouring texts with equal marks joined. Two bodies that look and read the same give the same text.
 */
export function canonicalRichText(doc: RichText): string {
  return JSON.stringify(sorted(withSortedMarks(compactNode(doc))));
}

function withSortedMarks(node: RichTextNode): RichTextNode {
  const marks = node.marks?.toSorted((a, b) => (a.type < b.type ? -1 : 1));
  return {
    ...node,
    ...(marks && { marks }),
    ...(node.content && { content: node.content.map(withSortedMarks) }),
  };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
