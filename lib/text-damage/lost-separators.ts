import { type Damage, damageAt } from "./damage";

/** `社会公益类2条`: a name, a number and its unit. */
const ITEM = /(\p{Script=Han}{2,12})(\d+(?:\.\d+)?)(条|件|次|项|份|篇|期|场|个|人|万元|元)/gu;
const SENTENCE = /[^。；;！？!?\n\t]+/g;
/** Words that begin the part of a whole, before which a list goes on without a comma. */
const PART = /^(其中|占|比|同比|较|约|共|合计|总计|含|包括|以上|以下|以内|左右)/;

/**
 * Lists such as `职能类6条，公益类2条保障类2条` that have lost a separator. Three items with one unit in a sentence make a
 * list, one separator that is there shows that there should be others.
 */
export function findLostSeparators(text: string): Damage[] {
  const found: Damage[] = [];
  for (const sentence of text.matchAll(SENTENCE)) {
    const items = [...sentence[0].matchAll(ITEM)];
    for (const [index, item] of items.entries()) {
      const next = items[index + 1];
      if (!next || next[3] !== item[3] || next.index !== item.index + item[0].length) continue;
      if (PART.test(next[1] ?? "") || !isList(sentence[0], items, item[3] ?? "")) continue;
      const at = sentence.index + item.index;
      const length = item[0].length + next[0].length;
      const message = "并列的各项之间缺少顿号或逗号。";
      found.push(damageAt("text.lost-characters", text, at, length, message));
    }
  }
  return found;
}

function isList(sentence: string, items: RegExpExecArray[], unit: string): boolean {
  const same = items.filter((item) => item[3] === unit);
  const separated = same.some((item) => /^[，,、]/.test(sentence.slice(item.index + item[0].length)));
  return same.length >= 3 && separated;
}
