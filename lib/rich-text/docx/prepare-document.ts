import { gapAfterMarker } from "@/lib/rich-text/list-marker";
import type { Numbering } from "./numbering";
import { type Numbered, paragraphNumbers } from "./paragraph-numbers";
import type { Styles } from "./styles";
import { allWithin, childOf, childrenOf, isOn, settingOf } from "./xml";

/** Style names that stand for what mammoth does not read itself; see the style map of `fromDocx`. */
export const OUTLINE_STYLE = "GongkaiOutline";
export const CENTER_STYLE = "GongkaiCenter";
export const RIGHT_STYLE = "GongkaiRight";
/** Ids of the two lists that stand in for all lists of the document. */
export const BULLET_LIST = "1";
export const NUMBER_LIST = "2";

/**
 * Rewrites the document's XML before mammoth reads it: printed numbers become text, headings and alignment become
 * plain styles, hidden text and tables of contents go. Returns what an author should know of.
 */
export function prepareDocument(document: Document, numbering: Numbering, styles: Styles): string[] {
  const dropped = new Set<string>();
  const paragraphs = allWithin(document, "w:p").filter((one) => !isInside(one, "mc:Choice"));
  for (const numbered of paragraphNumbers(paragraphs, numbering, styles)) applyNumber(numbered);
  for (const paragraph of paragraphs) {
    if (/^(toc \d|toc heading)$/.test(styles.nameOf(styleIdOf(paragraph)))) {
      remove(paragraph);
      dropped.add("目录（网页会按标题生成）");
    } else applyStyle(paragraph, styles);
  }
  for (const run of allWithin(document, "w:r")) {
    if (!isOn(childOf(run, "w:rPr"), "w:vanish")) continue;
    remove(run);
    dropped.add("隐藏文字");
  }
  // mammoth takes the mere presence of the switch for "on".
  for (const header of allWithin(document, "w:tblHeader"))
    if (!isOn(header.parentNode as Element, "w:tblHeader")) remove(header);
  for (const [name, words] of UNSUPPORTED) if (allWithin(document, name).length > 0) dropped.add(words);
  return [...dropped];
}

const UNSUPPORTED: [string, string][] = [
  ["w:del", "修订中删除的文字（修订中插入的文字已并入正文，请核对）"],
  ["w:commentReference", "批注"],
  ["m:oMath", "公式（请改为图片或文字）"],
  ["w:object", "嵌入的对象（请改为附件）"],
  ["c:chart", "图表（请改为图片）"],
  ["dgm:relIds", "SmartArt 图形（请改为图片）"],
];

function applyNumber({ paragraph, number, asText }: Numbered): void {
  const properties = childOf(paragraph, "w:pPr") ?? insertFirst(paragraph, "w:pPr");
  for (const old of childrenOf(properties, "w:numPr")) remove(old);
  if (!asText) {
    const numPr = append(properties, "w:numPr");
    append(numPr, "w:ilvl").setAttribute("w:val", String(Math.min(number.level, 4)));
    append(numPr, "w:numId").setAttribute("w:val", number.kind === "bullet" ? BULLET_LIST : NUMBER_LIST);
    return;
  }
  const text = allWithin(paragraph, "w:t")
    .map((one) => one.textContent ?? "")
    .join("");
  if (number.label === "" || text.trim() === "") return;
  const run = paragraph.ownerDocument.createElement("w:r");
  append(run, "w:t").textContent = number.label + gapAfterMarker(number.label, text);
  paragraph.insertBefore(run, properties.nextSibling);
}

function applyStyle(paragraph: Element, styles: Styles): void {
  const properties = childOf(paragraph, "w:pPr");
  const styleId = styleIdOf(paragraph);
  const direct = settingOf(properties, "w:outlineLvl");
  const outline =
    direct === null ? styles.outlineLevelOf(styleId) : Number(direct) > 8 ? null : Number(direct);
  const alignment = settingOf(properties, "w:jc") ?? styles.alignmentOf(styleId);
  const inList = childOf(properties, "w:numPr") !== null;
  if (outline !== null) setStyle(paragraph, `${OUTLINE_STYLE}${Math.min(outline + 1, 6)}`);
  else if (alignment === "center" && !inList) setStyle(paragraph, CENTER_STYLE);
  else if (/^(right|end)$/.test(alignment ?? "") && !inList) setStyle(paragraph, RIGHT_STYLE);
}

function setStyle(paragraph: Element, style: string): void {
  const properties = childOf(paragraph, "w:pPr") ?? insertFirst(paragraph, "w:pPr");
  const element = childOf(properties, "w:pStyle") ?? insertFirst(properties, "w:pStyle");
  element.setAttribute("w:val", style);
}

function styleIdOf(paragraph: Element): string | null {
  return settingOf(childOf(paragraph, "w:pPr"), "w:pStyle");
}

function append(parent: Element, name: string): Element {
  return parent.appendChild(parent.ownerDocument.createElement(name));
}

function insertFirst(parent: Element, name: string): Element {
  return parent.insertBefore(parent.ownerDocument.createElement(name), parent.firstChild);
}

function remove(element: Element): void {
  element.parentNode?.removeChild(element);
}

function isInside(element: Element, name: string): boolean {
  for (let parent = element.parentNode; parent !== null; parent = parent.parentNode)
    if (parent.nodeName === name) return true;
  return false;
}
