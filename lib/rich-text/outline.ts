import { inlineText } from "./plain-text";
import type { RichText, RichTextNode } from "./rich-text";

const CHINESE_NUMBER = "[一二三四五六七八九十百〇零]{1,5}";
/** 党政机关公文格式 GB/T 9704-2012, 7.3.3: 一、 / （一） / 1. / （1）. */
const LEVELS: [RegExp, 1 | 2 | 3 | 4][] = [
  [new RegExp(`^(第${CHINESE_NUMBER}[章编篇部分]|${CHINESE_NUMBER}、)`), 1],
  [new RegExp(`^(第${CHINESE_NUMBER}节|[（(]${CHINESE_NUMBER}[）)])`), 2],
  [/^\d{1,3}([.．](?!\d)|、)/, 3],
  [/^[（(]\d{1,3}[）)]/, 4],
];
/** Titles are short and do not end like a sentence; a longer line that begins with a number is a paragraph. */
const LONGEST_TITLE = 40;

/** The level of the typed outline number a line begins with: 一、 1, （一） 2, 1. 3, （1） 4; null without one. */
export function outlineLevel(text: string): 1 | 2 | 3 | 4 | null {
  const line = text.trimStart();
  return LEVELS.find(([pattern]) => pattern.test(line))?.[1] ?? null;
}

/** The heading level (2 to 4) a numbered line deserves when it reads like a title, else null. */
export function headingSuggestion(text: string): 2 | 3 | 4 | null {
  const line = text.trim();
  const level = outlineLevel(line);
  if (level === null || level === 4) return null;
  if (line.length > LONGEST_TITLE || /[。；;！!？?，,：:、]$/.test(line) || /[。；！？]/.test(line))
    return null;
  return (level + 1) as 2 | 3 | 4;
}

export type HeadingSuggestion = { block: number; level: 2 | 3 | 4; text: string };

/** Paragraphs of the body that read like numbered titles. */
export function headingSuggestions(doc: RichText): HeadingSuggestion[] {
  return doc.content.flatMap((node, block) => {
    if (node.type !== "paragraph" || !node.content?.every((child) => child.type === "text")) return [];
    const text = inlineText(node);
    const level = headingSuggestion(text);
    return level === null ? [] : [{ block, level, text }];
  });
}

/**
 * Makes headings of the paragraphs numbered 一、 and （一） that read like titles, in a body that has no heading yet.
 * Lines numbered 1. are left to the author: in official writing they more often open a paragraph.
 */
export function promoteHeadings(doc: RichText): RichText {
  if (doc.content.some((node) => node.type === "heading")) return doc;
  const suggestions = headingSuggestions(doc).filter(({ level }) => level < 4);
  if (suggestions.length === 0) return doc;
  const highest = Math.min(...suggestions.map(({ level }) => level));
  const levels = new Map(suggestions.map(({ block, level }) => [block, level - highest + 2]));
  return { type: "doc", content: doc.content.map((node, block) => headingOf(node, levels.get(block))) };
}

function headingOf(node: RichTextNode, level: number | undefined): RichTextNode {
  if (level === undefined) return node;
  const content = (node.content ?? []).map(({ marks, ...child }) => {
    const kept = marks?.filter((mark) => mark.type !== "bold") ?? [];
    return kept.length > 0 ? { ...child, marks: kept } : child;
  });
  const attrs = level === 2 ? node.attrs : { ...node.attrs, level };
  return { type: "heading", ...(attrs && { attrs }), content };
}
