import { listNumber } from "@/lib/rich-text/list-number";
import type { RichTextNode } from "@/lib/rich-text/rich-text";
import { blocksFrom, type Conversion } from "./html-blocks";
import { type HtmlElement, type HtmlNode, isElement, styleOf } from "./html-tree";

const FORMAT_BY_TYPE: { [type: string]: string } = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};
const FORMAT_BY_STYLE: [RegExp, string][] = [
  [/^(cjk-ideographic|simp-chinese-|trad-chinese-|cjk-decimal|japanese-)/, "chineseCounting"],
  [/^cjk-heavenly-stem$/, "ideographTraditional"],
  [/^lower-(alpha|latin)$/, "lowerLetter"],
  [/^upper-(alpha|latin)$/, "upperLetter"],
  [/^lower-roman$/, "lowerRoman"],
  [/^upper-roman$/, "upperRoman"],
];

/**
 * A list of HTML. Numbers other than 1. 2. 3. are written into the text, because the page's own numbering could not
 * tell them apart and a sentence may refer to them.
 */
export function listFrom(element: HtmlElement, conversion: Conversion): RichTextNode[] {
  const items = itemsOf(element);
  const format = element.tag === "ol" ? formatOf(element) : null;
  if (format)
    return items.flatMap((item, index) =>
      withMarker(blocksFrom(item, conversion), marker(format, index + 1)),
    );
  const content = items.flatMap((item) => {
    const blocks = blocksFrom(item, conversion).map(plainHeading);
    return blocks.length > 0 ? [{ type: "listItem", content: startingWithParagraph(blocks) }] : [];
  });
  if (content.length === 0) return [];
  const start = Number.parseInt(element.attrs.start ?? "1", 10);
  if (element.tag !== "ol") return [{ type: "bulletList", content }];
  const attrs =
    Number.isInteger(start) && start >= 0 && start !== 1 && start <= 100_000 ? { start } : undefined;
  return [{ type: "orderedList", ...(attrs && { attrs }), content }];
}

/** The content of each item. Lists written straight into a list belong to the item before them. */
function itemsOf(list: HtmlElement): HtmlNode[][] {
  const items: HtmlNode[][] = [];
  for (const child of list.children) {
    if (isElement(child) && child.tag === "li") items.push([...child.children]);
    else if (isElement(child) && /^(ul|ol|menu)$/.test(child.tag) && items.length > 0)
      items.at(-1)?.push(child);
    else if (isElement(child) || child.text.trim() !== "") items.push([child]);
  }
  return items;
}

function formatOf(list: HtmlElement): string | null {
  const style = styleOf(list, "list-style-type") || styleOf(list, "list-style");
  return (
    FORMAT_BY_STYLE.find(([pattern]) => pattern.test(style))?.[1] ??
    FORMAT_BY_TYPE[list.attrs.type ?? ""] ??
    null
  );
}

function marker(format: string, n: number): string {
  const number = listNumber(format, n);
  return /^[a-z]/i.test(number) ? `${number}. ` : `${number}、`;
}

function withMarker(blocks: RichTextNode[], text: string): RichTextNode[] {
  const [first, ...rest] = startingWithParagraph(blocks);
  return first ? [{ ...first, content: [{ type: "text", text }, ...(first.content ?? [])] }, ...rest] : [];
}

function startingWithParagraph(blocks: RichTextNode[]): RichTextNode[] {
  return blocks[0]?.type === "paragraph" ? blocks : [{ type: "paragraph" }, ...blocks];
}

/** A heading inside a list item would break the outline of the page. */
export function plainHeading(node: RichTextNode): RichTextNode {
  if (node.type !== "heading") return node;
  const { level: _, ...attrs } = node.attrs ?? {};
  return { ...node, type: "paragraph", attrs };
}
