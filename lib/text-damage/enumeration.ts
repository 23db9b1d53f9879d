import { chineseNumber, chineseNumeral } from "./chinese-number";
import { type Damage, damageAt } from "./damage";

type Kind = { token: RegExp; bare?: RegExp; word: (numeral: string) => string };

const KINDS: Kind[] = [
  {
    token: /(?<=^|[。；;：:，,！？!?\s”）)、])([一二三四五六七八九十]{1,3})是(?!一|否)/gmu,
    bare: /(?<=[。；;])是(?=\p{Script=Han})(?!否)/gu,
    word: (numeral) => `${numeral}是`,
  },
  {
    token: /(?<=^|[。；;：:，,！？!?\s”）)、])([一二三四五六七八九十]{1,3})要(?=\p{Script=Han})/gmu,
    word: (numeral) => `${numeral}要`,
  },
  { token: /(?<=^|[。；;])第([一二三四五六七八九十]{1,2})[，,、]/gmu, word: (numeral) => `第${numeral}` },
  { token: /(?<=^|[。；;])其([一二三四五六七八九十]{1,2})[，,、]/gmu, word: (numeral) => `其${numeral}` },
];

/** `一是 … 三是 …`, `一是 … 是 …`: enumerations in running text of which a number is missing or comes twice. */
export function findBrokenEnumerations(text: string): Damage[] {
  return KINDS.flatMap((kind) => brokenOf(kind, text));
}

function brokenOf({ token, bare, word }: Kind, text: string): Damage[] {
  const found: Damage[] = [];
  const report = (index: number, length: number, message: string) =>
    found.push(damageAt("text.enumeration", text, index, length, message));
  const tokens = [...text.matchAll(token)];
  const bareItems = bare ? [...text.matchAll(bare)].map((match) => match.index) : [];
  let bareAt = 0;
  let last = 0;
  for (const [position, match] of tokens.entries()) {
    const number = chineseNumber(match[1] ?? "");
    const name = word(match[1] ?? "");
    if (number === last && number > 1) report(match.index, match[0].length, `“${name}”出现两次。`);
    else if (last > 0 && number > last + 1)
      report(match.index, match[0].length, `“${name}”之前缺少“${word(chineseNumeral(last + 1))}”。`);
    last = Number.isNaN(number) ? 0 : number;
    const next = tokens[position + 1];
    while (bareAt < bareItems.length && (bareItems[bareAt] ?? 0) < match.index) bareAt++;
    const missing = last > 0 ? bareItem(bareItems[bareAt], text, match, next, last) : null;
    if (missing) {
      const length = /^[^，。；,;\n]{1,12}/.exec(text.slice(missing))?.[0].length ?? 1;
      report(missing, length, `“是”字之前似缺少“${chineseNumeral(last + 1)}”。`);
      last++;
    }
  }
  return found;
}

/** Where, after an item, a sentence begins with a bare `是` that takes the place of the next item; within its paragraph. */
function bareItem(
  at: number | undefined,
  text: string,
  item: RegExpExecArray,
  next: RegExpExecArray | undefined,
  last: number,
): number | null {
  if (at === undefined || (next && at > next.index)) return null;
  if (text.slice(item.index, at).includes("\n")) return null;
  const sameParagraph = next && !text.slice(at, next.index).includes("\n");
  return sameParagraph && chineseNumber(next[1] ?? "") === last + 1 ? null : at;
}
