import type { RichTextNode } from "@/lib/rich-text/rich-text";

const SPACE = /[ \t\n\r\f\u00a0\u2002-\u200a\u202f]/;
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
/** Chinese letters and full-width signs: between two of them a line break of the source is no space. */
const WIDE = /[\u2018-\u201d\u2014\u2026\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\ud840-\udfff]/;
/** Indents are made by the page's style, so typed ones at the edge of a paragraph go. */
const EDGE = /[ \u3000]/;

/** White space met and not yet written: a space belongs to the text in which it began. */
type Pending = { run: string; home: RichTextNode };

/**
 * White space of one paragraph as a reader sees it: runs of spaces and no-break spaces become one, source line breaks
 * between Chinese characters vanish, indents and trailing spaces go, zero-width characters go, empty texts go.
 */
export function collapseSpace(inline: RichTextNode[]): RichTextNode[] {
  const result: RichTextNode[] = [];
  let before = "";
  let pending: Pending | null = null;
  for (const node of inline) {
    const copy = node.type === "text" ? { ...node, text: "" } : node;
    result.push(copy);
    if (node.type !== "text") {
      if (pending && before !== "" && node.type !== "hardBreak") pending.home.text += " ";
      pending = null;
      before = node.type === "hardBreak" ? "" : "x";
      continue;
    }
    for (const character of (node.text ?? "").replace(INVISIBLE, "")) {
      if (SPACE.test(character)) {
        pending = longer(pending, character, copy);
        continue;
      }
      if (pending && before !== "") pending.home.text += spaceFor(pending.run, before, character);
      pending = null;
      if (before === "" && EDGE.test(character)) continue;
      copy.text += character;
      before = character;
    }
  }
  return trimEnd(result.filter((node) => node.type !== "text" || node.text !== ""));
}

function longer(pending: Pending | null, character: string, home: RichTextNode): Pending {
  return pending ? { run: pending.run + character, home: pending.home } : { run: character, home };
}

function spaceFor(run: string, before: string, after: string): string {
  return /[\n\r]/.test(run) && WIDE.test(before) && WIDE.test(after) ? "" : " ";
}

function trimEnd(inline: RichTextNode[]): RichTextNode[] {
  const rest = [...inline];
  for (let last = rest.at(-1); last !== undefined; last = rest.at(-1)) {
    if (last.type === "hardBreak") rest.pop();
    else if (last.type === "text" && /[ \u3000]$/.test(last.text ?? "")) {
      const text = (last.text ?? "").replace(/[ \u3000]+$/, "");
      rest.pop();
      if (text !== "") return [...rest, { ...last, text }];
    } else break;
  }
  while (rest[0]?.type === "hardBreak") rest.shift();
  return rest;
}
