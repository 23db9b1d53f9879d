import { chineseNumeral } from "./chinese-number";
import { type Damage, damageAt } from "./damage";
import { type OutlineItem, outlineItem } from "./outline-item";

type Sequence = { rank: number; styles: Set<string>; last: number };

/**
 * Outline numbers at the beginnings of lines that skip, repeat or change their style (`1、` then `2.`). A number that
 * begins again at 1 opens a sequence of its own, and the one around it goes on afterwards; a line with a tab is a table's.
 */
export function findBrokenNumbering(text: string): Damage[] {
  const found: Damage[] = [];
  let open: Sequence[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const item = line.includes("\t") ? null : outlineItem(line.replace(/^\s*其中[：:]\s*/, ""));
    if (item) {
      const step = nextStep(open, item);
      open = step.open;
      if (step.message) {
        const indent = line.length - line.trimStart().length;
        const words = line.trim().slice(0, item.length + 8);
        found.push(damageAt("text.numbering", text, start + indent, words.length, step.message));
      }
    }
    start += line.length + 1;
  }
  return found;
}

function nextStep(open: Sequence[], item: OutlineItem): { open: Sequence[]; message?: string } {
  const { style, rank, number } = item;
  const continued = open.findLastIndex((one) => one.styles.has(style) && one.last === number - 1);
  if (continued >= 0) return { open: advanced(open, continued, item) };
  const outer = open.filter((one) => one.rank <= rank);
  const fresh = [...outer, { rank, styles: new Set<string>([style]), last: number }];
  const before = open.at(-1);
  const again = rank === 1 && before?.styles.has(style) && before.last === 1;
  if (number === 1) return { open: fresh, message: again ? brokenOrder(item, 1) : undefined };
  const mixed = open.findLastIndex((one) => one.rank === rank && one.last === number - 1);
  if (mixed >= 0) {
    const [earlier] = open[mixed]?.styles ?? [];
    return {
      open: advanced(open, mixed, item),
      message: `编号样式不一致：前面用“${earlier}”，这里用“${style}”。`,
    };
  }
  const same = open.findLastIndex((one) => one.styles.has(style));
  const last = open[same]?.last ?? 0;
  if (same >= 0) return { open: advanced(open, same, item), message: brokenOrder(item, last) };
  // A first number other than 1 says something only where the section it stands in is seen.
  const message =
    rank === 1 && outer.length > 0
      ? `编号从“${written(item, number)}”开始，缺少“${written(item, 1)}”。`
      : undefined;
  return { open: fresh, message };
}

function advanced(open: Sequence[], index: number, item: OutlineItem): Sequence[] {
  const sequence = open[index];
  if (!sequence) return open;
  const styles = new Set([...sequence.styles, item.style]);
  return [...open.slice(0, index), { ...sequence, styles, last: item.number }];
}

function brokenOrder(item: OutlineItem, last: number): string {
  if (item.number === last) return `编号“${written(item, last)}”出现两次。`;
  if (item.number < last)
    return `编号顺序颠倒：“${written(item, last)}”之后是“${written(item, item.number)}”。`;
  return `编号不连续：“${written(item, last)}”之后缺少“${written(item, last + 1)}”。`;
}

function written({ style, rank }: OutlineItem, number: number): string {
  const numeral = rank === 2 ? String(number) : chineseNumeral(number);
  return style === "①" ? String(number) : style.replace(/[一1]/, numeral);
}
