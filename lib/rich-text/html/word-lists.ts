import { gapAfterMarker } from "@/lib/rich-text/list-marker";
import {
  findWithin,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  isElement,
  rewrite,
  styleOf,
  textWithin,
} from "./html-tree";

type Item = {
  element: HtmlElement;
  list: string;
  level: number;
  marker: string;
  bullet: boolean;
  content: HtmlNode[];
};

const BULLET = /^[·•●○◦■□▪◆◇➢✓√§\uf000-\uf0ff-]$|^[ouülnqvØ]$/;
const BULLET_FONT = /symbol|wingdings|courier new|webdings/i;

/**
 * Word pastes lists as paragraphs whose bullet or number is text (`mso-list`). Bullets and plain 1. 2. 3. become
 * lists; every other number (一、（一）(1) 第一条) stays in the text, where it can be quoted and searched.
 */
export function rebuildWordLists(nodes: HtmlNode[]): HtmlNode[] {
  const typed = listsWithTypedNumbers(nodes);
  const rebuild = (siblings: HtmlNode[]): HtmlNode[] => {
    const result: HtmlNode[] = [];
    let run: Item[] = [];
    const flush = () => {
      if (run.length > 0) result.push(...nested(run));
      run = [];
    };
    for (const node of siblings) {
      const item = isElement(node) ? itemFrom(node) : null;
      if (item && (item.bullet || isPlain(item, typed, run))) run.push(item);
      else if (item) {
        flush();
        result.push(paragraphWithMarker(item));
      } else if (isElement(node) || node.text.trim() !== "") {
        flush();
        result.push(isElement(node) ? { ...node, children: rebuild(node.children) } : node);
      }
    }
    flush();
    return result;
  };
  return typed === null ? nodes : rebuild(nodes);
}

/** Ids of the Word lists that use any number but `1.`; null when there is no Word list at all. */
function listsWithTypedNumbers(nodes: HtmlNode[]): Set<string> | null {
  const typed = new Set<string>();
  let any = false;
  const walk = (node: HtmlNode) => {
    if (!isElement(node)) return;
    const item = itemFrom(node);
    if (item) {
      any = true;
      if (!item.bullet && !/^\d{1,4}\.$/.test(item.marker)) typed.add(item.list);
    } else node.children.forEach(walk);
  };
  nodes.forEach(walk);
  return any ? typed : null;
}

function itemFrom(element: HtmlElement): Item | null {
  const list = /(l\d+)\s+level(\d)/.exec(styleOf(element, "mso-list"));
  const ignored =
    list && findWithin(element, (one) => one !== element && styleOf(one, "mso-list") === "ignore");
  if (!list || !ignored) return null;
  const marker = textWithin(ignored).replace(/[\s\u00a0]+/g, "");
  const symbolic = findWithin(element, (one) => BULLET_FONT.test(styleOf(one, "font-family"))) !== null;
  const content = rewrite(element.children, (one) => (one === ignored ? [] : [one]));
  const bullet = BULLET.test(marker) && (symbolic || !/[a-zØü]/.test(marker));
  return { element, list: list[1] ?? "", level: Number(list[2] ?? 1), marker, bullet, content };
}

/** A plain number joins the list when it continues it; a list may begin with any number. */
function isPlain(item: Item, typed: Set<string> | null, run: Item[]): boolean {
  if (typed?.has(item.list) || hasClass(item.element, /^MsoHeading/i) || /^h\d$/.test(item.element.tag))
    return false;
  const before = run.findLast((one) => one.level <= item.level);
  if (!before || before.level < item.level || before.bullet) return true;
  return Number.parseInt(item.marker, 10) === Number.parseInt(before.marker, 10) + 1;
}

function nested(items: Item[]): HtmlNode[] {
  const lists: HtmlElement[] = [];
  let index = 0;
  while (index < items.length) {
    const first = items[index] as Item;
    const list: HtmlElement = { tag: first.bullet ? "ul" : "ol", attrs: {}, children: [] };
    if (!first.bullet) list.attrs.start = String(Number.parseInt(first.marker, 10));
    for (; index < items.length; ) {
      const item = items[index] as Item;
      if (item.level <= first.level && item.bullet !== first.bullet) break;
      const deeper: Item[] = [];
      for (index++; (items[index]?.level ?? 0) > first.level; index++) deeper.push(items[index] as Item);
      list.children.push({
        tag: "li",
        attrs: {},
        children: [{ ...item.element, attrs: {}, children: item.content }, ...nested(deeper)],
      });
    }
    lists.push(list);
  }
  return lists;
}

function paragraphWithMarker({ element, marker, content }: Item): HtmlElement {
  const text = content.map(textWithin).join("").trimStart();
  const gap = gapAfterMarker(marker, text);
  const trimmed = isElement(content[0] ?? { text: "" })
    ? content
    : content.map((node, index) =>
        index === 0 && !isElement(node) ? { text: node.text.trimStart() } : node,
      );
  return { ...element, children: [{ text: marker + gap }, ...trimmed] };
}
