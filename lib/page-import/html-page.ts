import { mainContent } from "./html-main";
import { type HtmlPieces, htmlPieces } from "./html-pieces";
import {
  attribute,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isElement,
  lineOf,
  parseHtml,
  textOf,
} from "./html-tree";
import { compact } from "./inline-text";
import type { LabelValue } from "./label-values";
import type { Recognised } from "./page";

export type HtmlPage = HtmlPieces & {
  /** The title that the page marks as such, or null. */
  title: string | null;
  /** What the government meta tags say (ArticleTitle, PubDate, ContentSource, Keywords). */
  meta: LabelValue[];
  /** The page's own address, where it names it. */
  address: string | null;
  recognised: Recognised[];
};

const META: Record<string, Pick<LabelValue, "name" | "meaning">> = {
  pubdate: { name: "PubDate", meaning: "publishedOn" },
  contentsource: { name: "ContentSource", meaning: "source" },
  keywords: { name: "Keywords", meaning: "keywords" },
};

/** Whether a text is a page of HTML rather than plain text. */
export function isHtml(text: string): boolean {
  return (
    /^\s*(?:<!doctype html|<html[\s>]|<\?xml)/i.test(text) ||
    /<(?:body|div|table|p)(?:\s[^>]*)?>[\s\S]*<\/(?:body|div|table|p)>/i.test(text)
  );
}

/** Reads a page of HTML: its meta tags, its title, and the pieces of its main content. */
export function htmlPage(html: string): HtmlPage {
  const document = parseHtml(html);
  const all = everything(document);
  const body = all.find((element) => element.tagName === "body") ?? document;
  const tags = all.filter((element) => element.tagName === "meta");
  const articleTitle = contentOf(tags, "articletitle");
  const headings = [...elementsIn(body)].filter(
    (element) => element.tagName === "h1" && textOf(element).trim() !== "",
  );
  const title =
    articleTitle ??
    (headings.length === 1 && headings[0] ? textOf(headings[0]).replace(/\s+/g, " ").trim() : null);
  const main = mainContent(body);
  const outside = compact(textOf(body)).length - compact(textOf(main.element)).length;
  const value = `${main.evidence}${outside > 0 ? `；此外的导航、页脚等 ${outside} 字未收入` : ""}`;
  return {
    ...htmlPieces(main.element),
    title,
    address: addressOf(all),
    meta: tags.flatMap(metaValue),
    recognised: [{ what: "正文所在", where: { line: lineOf(main.element) }, value }],
  };
}

/** Also what `elementsIn` passes over, since meta tags stand in the head. */
function everything(node: HtmlNode): HtmlElement[] {
  if (!("childNodes" in node)) return [];
  return node.childNodes.flatMap((child) => (isElement(child) ? [child, ...everything(child)] : []));
}

function contentOf(tags: HtmlElement[], name: string): string | null {
  const tag = tags.find((one) => attribute(one, "name")?.toLowerCase() === name);
  return (tag && attribute(tag, "content")?.trim()) || null;
}

function addressOf(elements: HtmlElement[]): string | null {
  const canonical = elements.find((one) => one.tagName === "link" && attribute(one, "rel") === "canonical");
  const named = canonical ? attribute(canonical, "href") : contentOf(elements, "url");
  return named && /^https?:\/\//.test(named) && URL.canParse(named) ? named : null;
}

function metaValue(tag: HtmlElement): LabelValue[] {
  const known = META[attribute(tag, "name")?.toLowerCase() ?? ""];
  const value = attribute(tag, "content")?.trim() ?? "";
  return known && value !== "" ? [{ ...known, value, line: lineOf(tag), residue: null }] : [];
}
