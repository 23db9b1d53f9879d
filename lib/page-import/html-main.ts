import {
  attribute,
  childrenOf,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textOf,
} from "./html-tree";
import { compact } from "./inline-text";

/** Ids and classes under which the content systems of government sites keep the text of a page. */
const KNOWN =
  /^(?:zoom|zoomcon|ucap-content|ucapcontent|trs_editor|trs_ueditor|view|articlecontent|article-content|article_content|articlebody|article-body|contenttext|content-text|news_content|newscontent|xxgk_content|xxgkcontent|pages_content|vsb_content|txtcontent|text-content|mainbody|conTxt|info_content|detail-content|wzcon)$/i;
const NOT_TEXT =
  /(?:^|[-_\s])(?:nav|menu|header|footer|foot|sidebar|side|crumb|breadcrumb|location|position|share|copyright|search|login|banner|toolbar)(?:$|[-_\s\d])/i;
const LEAST_WORDS = 40;

export type MainContent = { element: HtmlNode; evidence: string };

/**
 * The element that holds the record: it must hold the title (h1) and the text. Where the site marks the text (article, main,
 * known ids and classes) the smallest element around it that also holds the title; else the one where words are densest.
 */
export function mainContent(body: HtmlNode): MainContent {
  const marked = [...elementsIn(body)].filter(
    (element) => isMarked(element) && words(element) >= LEAST_WORDS,
  );
  const text = marked.toSorted((a, b) => words(b) - words(a))[0];
  if (text) {
    const element = withHeader(text, body);
    return { element, evidence: `${nameOf(text)}${element === text ? "" : "及其上方的标题和信息栏"}` };
  }
  const dense = densest(body);
  return { element: dense, evidence: isElement(dense) ? `${nameOf(dense)}（文字最集中处）` : "整个页面" };
}

/** Navigation inside the main content. */
export function isNavigation(element: HtmlElement): boolean {
  if (["nav", "header", "footer", "aside"].includes(element.tagName))
    return !/h1/.test([...elementsIn(element)].map((one) => one.tagName).join());
  return (
    names(element).some((name) => NOT_TEXT.test(name)) &&
    words(element) < 400 &&
    ![...elementsIn(element)].some((one) => one.tagName === "h1")
  );
}

function isMarked(element: HtmlElement): boolean {
  return ["article", "main"].includes(element.tagName) || names(element).some((name) => KNOWN.test(name));
}

/** Goes up while the parent adds a title or a metadata block but not another page's worth of words. */
function withHeader(text: HtmlElement, body: HtmlNode): HtmlNode {
  if (["article", "main"].includes(text.tagName) && hasTitle(text)) return text;
  let best: HtmlNode = text;
  const inside = words(text);
  for (
    let up: HtmlNode | null = text.parentNode as HtmlNode | null;
    up && up !== body;
    up = "parentNode" in up ? (up.parentNode as HtmlNode | null) : null
  ) {
    if (words(up) > inside * 1.5 + 600) break;
    if (hasTitle(up) || /(?:索\s*引\s*号|发布(?:时间|日期|机构))/.test(textOf(up))) best = up;
    if (hasTitle(up)) break;
  }
  return best;
}

function hasTitle(node: HtmlNode): boolean {
  return [...elementsIn(node)].some(
    (element) =>
      element.tagName === "h1" ||
      names(element).some((name) =>
        /(?:^|[-_])(?:arti?cle|news|info|xl|detail)?[-_]?title(?:$|[-_])/i.test(name),
      ),
  );
}

function densest(body: HtmlNode): HtmlNode {
  const total = words(body);
  let best = body;
  for (;;) {
    const child = childrenOf(best).find(
      (one) =>
        isElement(one) &&
        !isNavigation(one) &&
        words(one) >= 0.8 * total &&
        !["table", "tbody", "tr", "p", "ul", "ol", "dl"].includes(one.tagName),
    );
    if (!child) return best;
    best = child;
  }
}

function names(element: HtmlElement): string[] {
  return [attribute(element, "id"), ...(attribute(element, "class") ?? "").split(/\s+/)].filter(
    (name): name is string => Boolean(name),
  );
}

function words(node: HtmlNode): number {
  return compact(textOf(node)).length;
}

function nameOf(element: HtmlElement): string {
  const id = attribute(element, "id");
  const name = (attribute(element, "class") ?? "").trim().split(/\s+/)[0];
  return `<${element.tagName}${id ? ` id="${id}"` : name ? ` class="${name}"` : ""}>`;
}
