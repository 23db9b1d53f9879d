import type { Numbering, ParagraphNumber } from "./numbering";
import { numberProperties, type Styles } from "./styles";
import { childOf, settingOf } from "./xml";

/** How a paragraph's number reaches the text: typed before it, or left to a list of the page. */
export type Numbered = { paragraph: Element; number: ParagraphNumber; asText: boolean };

/**
 * The printed number of each numbered paragraph. Bullets and plain 1. 2. 3. that begin at 1 and stand together become
 * lists; all others are typed, since a list of the page would count them otherwise than the document does.
 */
export function paragraphNumbers(paragraphs: Element[], numbering: Numbering, styles: Styles): Numbered[] {
  const numbered = paragraphs.flatMap((paragraph) => {
    const number = numberOf(paragraph, numbering, styles);
    return number ? [{ paragraph, number, asText: !number.plain || isHeading(paragraph, styles) }] : [];
  });
  const typedLists = new Set(numbered.filter(({ asText }) => asText).map(({ number }) => number.list));
  for (const run of runsOf(numbered)) {
    const broken = run.some((one, index) => !continues(one.number, numbersBefore(run, index)));
    for (const one of run)
      one.asText ||= one.number.kind === "number" && (broken || typedLists.has(one.number.list));
  }
  return numbered;
}

function numberOf(paragraph: Element, numbering: Numbering, styles: Styles): ParagraphNumber | null {
  const properties = childOf(paragraph, "w:pPr");
  const styleId = settingOf(properties, "w:pStyle");
  const own = numberProperties(properties);
  const inherited = styles.numberOf(styleId);
  const numId = own?.numId ?? inherited.numId;
  if (numId === null || numId === "0") return null;
  const level = own?.level ?? (own?.numId ? 0 : (inherited.level ?? numbering.levelOfStyle(numId, styleId)));
  return numbering.next(numId, level);
}

function isHeading(paragraph: Element, styles: Styles): boolean {
  return styles.outlineLevelOf(settingOf(childOf(paragraph, "w:pPr"), "w:pStyle")) !== null;
}

/** Numbered paragraphs that follow one another without anything in between. */
function runsOf(numbered: Numbered[]): Numbered[][] {
  const runs: Numbered[][] = [];
  for (const one of numbered) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && followingElement(before.paragraph) === one.paragraph) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function numbersBefore(run: Numbered[], index: number): ParagraphNumber[] {
  return run.slice(0, index).map(({ number }) => number);
}

function continues(number: ParagraphNumber, before: ParagraphNumber[]): boolean {
  if (number.kind === "bullet") return true;
  const last = before.findLast((one) => one.level <= number.level);
  return number.value === (last?.level === number.level && last.kind === "number" ? last.value + 1 : 1);
}

function followingElement(element: Element): Node | null {
  let next = element.nextSibling;
  while (next !== null && (next.nodeType !== 1 || /^w:(bookmark|proofErr|comment)/.test(next.nodeName)))
    next = next.nextSibling;
  return next;
}
