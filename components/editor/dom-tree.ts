import { DEEPEST_ELEMENT, type HtmlElement, type HtmlNode } from "@/lib/rich-text/html/html-tree";

/**
 * HTML as a plain tree, by the browser's own parser. Its document has no window: nothing in it runs or loads. (Under the
 * content policy the browser still writes a line in its console for each style attribute of Word; that is harmless.)
 */
export function treeFromDom(html: string): HtmlNode[] {
  const roots: HtmlNode[] = [];
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const pending: { source: Node; into: HtmlNode[]; depth: number }[] = [
    { source: parsed.body, into: roots, depth: 0 },
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { source, into, depth } = next;
    if (source.nodeType === Node.TEXT_NODE) into.push({ text: source.nodeValue ?? "" });
    const target = source instanceof Element && depth <= DEEPEST_ELEMENT ? elementFrom(source, into) : into;
    for (let child = source.lastChild; child !== null; child = child.previousSibling)
      pending.push({ source: child, into: target, depth: depth + 1 });
  }
  return roots;
}

function elementFrom(source: Element, into: HtmlNode[]): HtmlNode[] {
  const attrs = Object.fromEntries(
    Array.from(source.attributes, ({ name, value }) => [name.toLowerCase(), value]),
  );
  const element: HtmlElement = { tag: source.tagName.toLowerCase(), attrs, children: [] };
  into.push(element);
  return element.children;
}
