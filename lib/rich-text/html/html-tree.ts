export type HtmlText = { text: string };
export type HtmlElement = { tag: string; attrs: { [name: string]: string }; children: HtmlNode[] };
/**
 * The little that cleaning needs of an HTML tree. The server makes it with parse5, the editor with the browser's own
 * parser, so that both clean a paste by the same code and neither carries the other's weight.
 */
export type HtmlNode = HtmlText | HtmlElement;

/** Elements nested deeper than this are dissolved into their ancestor; no document of an office comes near. */
export const DEEPEST_ELEMENT = 200;

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tag" in node;
}

/** Value of one property of the style attribute, lower case and trimmed, or "". */
export function styleOf(element: HtmlElement, property: string): string {
  const style = element.attrs.style;
  if (!style) return "";
  for (const declaration of style.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property)
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
  }
  return "";
}

export function hasClass(element: HtmlElement, name: RegExp): boolean {
  return (element.attrs.class ?? "").split(/\s+/).some((one) => name.test(one));
}

/** All characters inside, as they stand. */
export function textWithin(node: HtmlNode): string {
  return isElement(node) ? node.children.map(textWithin).join("") : node.text;
}

/** The first element inside (or the node itself) that answers to the description. */
export function findWithin(node: HtmlNode, wanted: (element: HtmlElement) => boolean): HtmlElement | null {
  if (!isElement(node)) return null;
  if (wanted(node)) return node;
  for (const child of node.children) {
    const found = findWithin(child, wanted);
    if (found) return found;
  }
  return null;
}

/** A copy in which each element is replaced by what `change` returns: itself, several nodes, or none. */
export function rewrite(nodes: HtmlNode[], change: (element: HtmlElement) => HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [node];
    return change(node).map((result) =>
      isElement(result) && result === node ? { ...node, children: rewrite(node.children, change) } : result,
    );
  });
}
