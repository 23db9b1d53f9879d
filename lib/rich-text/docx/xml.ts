import { DOMParser } from "@xmldom/xmldom";

/**
 * Parses a part of a Word file. Parts with a document type are refused: Office never writes one, and entities in it
 * are the usual way to make a parser swell or read other files.
 * @throws Error when the part is not well-formed
 */
export function parseXml(bytes: Buffer): Document {
  const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Error("document type in a part of the file");
  const fail = (message: string) => {
    throw new Error(message);
  };
  return new DOMParser({
    errorHandler: { warning: () => undefined, error: fail, fatalError: fail },
  }).parseFromString(text, "text/xml");
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/** Child elements, all or of one qualified name (`w:p`). */
export function childrenOf(element: Element | null | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = element?.firstChild ?? null; node !== null; node = node.nextSibling)
    if (node.nodeType === 1 && (name === undefined || node.nodeName === name)) found.push(node as Element);
  return found;
}

export function childOf(element: Element | null | undefined, name: string): Element | null {
  return childrenOf(element, name)[0] ?? null;
}

/** `w:val` of a child, or null. */
export function settingOf(element: Element | null | undefined, name: string): string | null {
  const child = childOf(element, name);
  return child?.hasAttribute("w:val") ? child.getAttribute("w:val") : null;
}

/** A switch of Word: present means on, unless its value says off. */
export function isOn(element: Element | null | undefined, name: string): boolean {
  return childOf(element, name) !== null && !/^(0|false|off|none)$/.test(settingOf(element, name) ?? "1");
}

/** Elements of one qualified name anywhere inside, in document order. */
export function allWithin(root: Document | Element, name: string): Element[] {
  return Array.from(root.getElementsByTagName(name));
}
