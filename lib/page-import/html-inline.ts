import { attribute, childrenOf, type HtmlElement, type HtmlNode, isElement } from "./html-tree";
import type { Inline } from "./page";

/** The runs of text in a node: bold and links kept, `<br>` as a line break, white space folded as a browser does. */
export function inlineOf(nodes: HtmlNode[]): Inline[] {
  const runs: Inline[] = [];
  for (const node of nodes) collect(node, {}, runs);
  return tidy(runs);
}

function collect(node: HtmlNode, marks: Omit<Inline, "text">, runs: Inline[]): void {
  if (node.nodeName === "#text" && "value" in node) {
    runs.push({ text: node.value.replace(/[ \t\r\n\f]+/g, " "), ...marks });
    return;
  }
  if (!isElement(node)) return;
  if (node.tagName === "br") {
    runs.push({ text: "\n", ...marks });
    return;
  }
  const inner = { ...marks, ...(isBold(node) && { bold: true }), ...linkOf(node) };
  for (const child of childrenOf(node)) collect(child, inner, runs);
}

function isBold(element: HtmlElement): boolean {
  return (
    element.tagName === "b" ||
    element.tagName === "strong" ||
    /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(element, "style") ?? "")
  );
}

function linkOf(element: HtmlElement): { href?: string } {
  const href = element.tagName === "a" ? attribute(element, "href")?.trim() : undefined;
  return href && !/^(?:#|javascript:)/i.test(href) ? { href } : {};
}

/** Joins runs of one kind; no space at the ends and around line breaks. Words of other scripts keep their spaces. */
function tidy(runs: Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (before && before.href === run.href && before.bold === run.bold) before.text += run.text;
    else joined.push({ ...run });
  }
  for (const run of joined) run.text = run.text.replace(/[ \u00a0\u3000]*\n[ \u00a0\u3000]*/g, "\n");
  const [first] = joined;
  const last = joined.at(-1);
  if (first) first.text = first.text.replace(/^[\s\u00a0\u3000\ufeff]+/, "");
  if (last) last.text = last.text.replace(/[\s\u00a0\u3000\ufeff]+$/, "");
  const kept = joined.filter((run) => run.text !== "");
  return kept.length === joined.length ? kept : tidy(kept);
}
