import { type Day, isDay } from "@/lib/time";

export type WrittenDay = { day: Day; minute?: string; length: number };

const FIGURES =
  /^(\d{4})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})(?:\s*日)?(?:[\sT]*(\d{1,2})[:：](\d{2})(?:[:：]\d{2})?)?/;
const TOGETHER = /^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;
const CHINESE =
  /^([〇○零Ｏ０O一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/;

/** The day (and minute) that a text begins with, in any of the ways it is written on government pages; null if none. */
export function writtenDayAt(text: string): WrittenDay | null {
  const figures = FIGURES.exec(text) ?? TOGETHER.exec(text);
  if (figures) {
    const day = dayFrom(figures[1], figures[2], figures[3]);
    if (!day) return null;
    const [, , , , hour, minute] = figures;
    if (hour === undefined || minute === undefined) return { day, length: figures[0].length };
    if (Number(hour) > 23 || Number(minute) > 59) return { day, length: figures[0].length };
    return { day, minute: `${day} ${hour.padStart(2, "0")}:${minute}`, length: figures[0].length };
  }
  const chinese = CHINESE.exec(text);
  if (!chinese) return null;
  const year = [...(chinese[1] ?? "")]
    .map((sign) => Math.max(0, "一二三四五六七八九".indexOf(sign) + 1))
    .join("");
  const day = dayFrom(year, String(numeral(chinese[2])), String(numeral(chinese[3])));
  return day ? { day, length: chinese[0].length } : null;
}

/** The same for a text that is nothing but a day. */
export function wholeDay(text: string): WrittenDay | null {
  const trimmed = text.trim();
  const found = writtenDayAt(trimmed);
  return found && found.length === trimmed.length ? found : null;
}

function numeral(text = ""): number {
  const [tens, ones] = text.includes("十") ? text.split("十") : ["零", text];
  const digit = (sign = "") => "一二三四五六七八九".indexOf(sign) + 1;
  return (tens === "零" ? 0 : (tens === "" ? 1 : digit(tens)) * 10) + (ones === "" ? 0 : digit(ones));
}

function dayFrom(year = "", month = "", date = ""): Day | null {
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(day) ? day : null;
}
