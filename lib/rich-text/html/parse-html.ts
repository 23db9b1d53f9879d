import { type DefaultTreeAdapterMap, parse } from "parse5";
import { DEEPEST_ELEMENT, type HtmlElement, type HtmlNode } from "./html-tree";

type Source = DefaultTreeAdapterMap["node"];

/** Parses HTML the way browsers do and keeps elements, attributes and text; comments are left out. */
export function parseHtml(html: string): HtmlNode[] {
  const roots: HtmlNode[] = [];
  const pending: { source: Source; into: HtmlNode[]; depth: number }[] = [
    { source: parse(html), into: roots, depth: 0 },
  ];
  // Depth first without recursion: a hostile page may nest a hundred thousand elements.
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { source, into, depth } = next;
    if (source.nodeName === "#text") into.push({ text: (source as DefaultTreeAdapterMap["textNode"]).value });
    if (!("childNodes" in source)) continue;
    const target = "tagName" in source && depth <= DEEPEST_ELEMENT ? elementFrom(source, into) : into;
    for (const child of source.childNodes.toReversed())
      pending.push({ source: child, into: target, depth: depth + 1 });
  }
  return roots;
}

function elementFrom(source: DefaultTreeAdapterMap["element"], into: HtmlNode[]): HtmlNode[] {
  const attrs = Object.fromEntries(source.attrs.map(({ name, value }) => [name.toLowerCase(), value]));
  const element: HtmlElement = { tag: source.tagName.toLowerCase(), attrs, children: [] };
  into.push(element);
  return element.children;
}
