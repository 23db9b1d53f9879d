import { chineseNumber } from "./chinese-number";

export type OutlineItem = {
  /** How the number is written; width of brackets and dots does not matter. */
  style: "一、" | "一." | "（一）" | "1、" | "1." | "1)" | "(1)" | "①";
  /** 0 for 一、, 1 for （一）, 2 for all that is written in figures. */
  rank: 0 | 1 | 2;
  number: number;
  /** Length of the number as it stands at the beginning of the line, without indent. */
  length: number;
};

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** The outline number with which a line begins (indent aside), or null. `2017.1` and `1.5` are none. */
export function outlineItem(line: string): OutlineItem | null {
  const text = line.trim();
  const chinese = /^([一二三四五六七八九十]{1,3})([、.．])/.exec(text);
  if (chinese) return chineseItem(chinese[1], chinese[2] === "、" ? "一、" : "一.", 0, chinese[0]);
  const bracketed = /^[（(]\s*([一二三四五六七八九十]{1,3})\s*[）)]、?/.exec(text);
  if (bracketed) return chineseItem(bracketed[1], "（一）", 1, bracketed[0]);
  const figure = /^(\d{1,2})\s?(?:(、)|([.．])(?!\d)|([)）]))/.exec(text);
  if (figure) {
    const style = figure[2] ? "1、" : figure[3] ? "1." : "1)";
    return { style, rank: 2, number: Number(figure[1]), length: figure[0].length };
  }
  const inner = /^[（(]\s*(\d{1,2})\s*[）)]、?/.exec(text);
  if (inner) return { style: "(1)", rank: 2, number: Number(inner[1]), length: inner[0].length };
  const circled = CIRCLED.indexOf(text[0] ?? " ");
  return circled < 0 ? null : { style: "①", rank: 2, number: circled + 1, length: 1 };
}

function chineseItem(
  numeral: string | undefined,
  style: OutlineItem["style"],
  rank: 0 | 1,
  whole: string,
): OutlineItem | null {
  const number = chineseNumber(numeral ?? "");
  return Number.isNaN(number) ? null : { style, rank, number, length: whole.length };
}
