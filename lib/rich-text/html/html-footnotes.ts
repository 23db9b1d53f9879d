import { findWithin, type HtmlElement, type HtmlNode, isElement, rewrite, textWithin } from "./html-tree";

type Call = { call: HtmlElement; note: HtmlElement; text: string };

/** Signs that call a footnote: [1], 1, ①, *, 注1. */
const CALL = /^[[［(（【]?\s*(注|\d{1,3}|[ivx]{1,5}|[*※†①-⑳])\s*\d{0,3}[\]］)）】]?$/i;

/**
 * Word and its converters write footnotes as two links that point at one another: the call in the text and the
 * number before the note at the end. Each such pair becomes a footnote where it is called.
 */
export function inlineFootnotes(nodes: HtmlNode[]): HtmlNode[] {
  const calls = findCalls({ tag: "body", attrs: {}, children: nodes });
  if (calls.length === 0) return nodes;
  const textByCall = new Map(calls.map(({ call, text }) => [call, text]));
  const notes = new Set(calls.map(({ note }) => note));
  const replaced = rewrite(nodes, (element) => {
    if (notes.has(element)) return [];
    const text = textByCall.get(element);
    if (text === undefined) return [element];
    return text === "" ? [] : [{ tag: "sup", attrs: { "data-footnote": text }, children: [] }];
  });
  return replaced;
}

function findCalls(root: HtmlElement): Call[] {
  const links: HtmlElement[] = [];
  const byAnchor = new Map<string, HtmlElement[]>();
  const walk = (element: HtmlElement, ancestors: HtmlElement[]) => {
    const path = [...ancestors, element];
    for (const anchor of [element.attrs.id, element.attrs.name])
      if (anchor && !byAnchor.has(anchor)) byAnchor.set(anchor, path);
    if (element.tag === "a" && /^#./.test(element.attrs.href ?? "")) links.push(element);
    for (const child of element.children) if (isElement(child)) walk(child, path);
  };
  walk(root, []);
  const used = new Set<HtmlElement>();
  return links.flatMap((call) => {
    const path = byAnchor.get(anchorOf(call));
    if (used.has(call) || !path || !CALL.test(textWithin(call).trim())) return [];
    const note = noteAround(path);
    if (!note || findWithin(note, (element) => element === call)) return [];
    const back = findWithin(note, (element) => element.tag === "a" && pointsAt(element, call, byAnchor));
    if (!back) return [];
    used.add(back);
    return [{ call, note, text: noteText(note, back) }];
  });
}

function pointsAt(back: HtmlElement, call: HtmlElement, byAnchor: Map<string, HtmlElement[]>): boolean {
  const target = byAnchor.get(anchorOf(back))?.at(-1);
  return target !== undefined && (target === call || findWithin(target, (one) => one === call) !== null);
}

function anchorOf(link: HtmlElement): string {
  const anchor = (link.attrs.href ?? "").slice(1);
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** The whole note: the outermost element with the anchor's own id, else the list item or paragraph around it. */
function noteAround(path: HtmlElement[]): HtmlElement | null {
  const container = path.findLast(
    (one) => one.tag === "li" || /mso-element:\s*(foot|end)note\b(?!-)/i.test(one.attrs.style ?? ""),
  );
  return container ?? path.findLast((one) => one.tag === "p" || one.tag === "dd") ?? null;
}

function noteText(note: HtmlElement, back: HtmlElement): string {
  const without = rewrite(note.children, (element) => (element === back ? [] : [element]));
  return without
    .map(textWithin)
    .join("")
    .replace(/\s+/g, " ")
    .replace(/^[\s.、:：]+/, "")
    .trim();
}
