import { type DefaultTreeAdapterTypes, parse } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Elements without words of the page. */
const SILENT = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "iframe",
  "object",
  "embed",
  "svg",
  "canvas",
  "head",
  "select",
  "input",
  "button",
  "textarea",
  "form-data",
  "link",
  "meta",
]);

/** No page that people wrote is nested deeper; what is deeper becomes plain text, so that no page can exhaust the stack. */
const DEEPEST = 200;

export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  const document = parse(html, { sourceCodeLocationInfo: true });
  let level: HtmlNode[] = [document];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) level = level.flatMap(childrenOf);
  for (const node of level) flatten(node);
  return document;
}

/** Puts all text below a node directly into it, without recursion. */
function flatten(node: HtmlNode): void {
  if (!("childNodes" in node)) return;
  const texts: DefaultTreeAdapterTypes.TextNode[] = [];
  for (const open: HtmlNode[] = [node]; open.length > 0; ) {
    const one = open.pop() as HtmlNode;
    if (one.nodeName === "#text" && "value" in one) texts.push(one);
    else open.push(...childrenOf(one).toReversed());
  }
  node.childNodes = texts;
}

export function isElement(node: HtmlNode | undefined | null): node is HtmlElement {
  return node !== undefined && node !== null && "tagName" in node;
}

/** Children that can carry words; scripts, styles, forms' inner parts and hidden elements have none. */
export function childrenOf(node: HtmlNode): HtmlNode[] {
  if (!("childNodes" in node)) return [];
  return node.childNodes.filter(
    (child) => !(isElement(child) && (SILENT.has(child.tagName) || isHidden(child))),
  );
}

function isHidden(element: HtmlElement): boolean {
  const style = attribute(element, "style");
  return attribute(element, "hidden") !== null || /display\s*:\s*none/i.test(style ?? "");
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

export function textOf(node: HtmlNode): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  return childrenOf(node).map(textOf).join("");
}

export function lineOf(node: HtmlNode, otherwise = 1): number {
  return ("sourceCodeLocation" in node && node.sourceCodeLocation?.startLine) || otherwise;
}

export function* elementsIn(node: HtmlNode): Generator<HtmlElement> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}
