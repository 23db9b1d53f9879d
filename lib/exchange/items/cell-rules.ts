import { wholeDay } from "@/lib/page-import/written-day";
import { type Day, dayOf, minuteOf, startOf } from "@/lib/time";

/** A day in any of the usual writings (2017-01-19, 2017/1/19, 2017.1.19, 2017年1月19日, 20170119); null for anything else. */
export function dayIn(text: string): Day | null {
  return wholeDay(text.normalize("NFKC"))?.day ?? null;
}

/** The same with or without hours and minutes; a day alone is its midnight in Shanghai. */
export function instantIn(text: string): Date | null {
  const found = wholeDay(text.normalize("NFKC"));
  if (!found) return null;
  return found.minute ? new Date(`${found.minute.replace(" ", "T")}:00+08:00`) : startOf(found.day);
}

/** The writing that `instantIn` reads: the day, with the minute where it is not midnight. */
export function writtenInstant(at: Date): string {
  const minute = minuteOf(at);
  return minute.endsWith(" 00:00") ? dayOf(at) : minute;
}

const PARTING = /[；;\n]/;
const LOOSELY_PARTING = /[、，,]/;

/**
 * Several words of one cell: parted by `；`, or, where there is none, by `、` or commas. A single word that holds one of
 * those itself is written with a `；` behind it.
 */
export function wordsIn(text: string): string[] {
  return text
    .split(PARTING.test(text) ? PARTING : LOOSELY_PARTING)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** The writing that `wordsIn` reads. */
export function writtenWords(words: readonly string[]): string {
  const text = words.join("；");
  return words.length === 1 && LOOSELY_PARTING.test(text) ? `${text}；` : text;
}

/** A long number that a spreadsheet program has rounded and written as 1.23E+17: its last digits are gone. */
export function isRoundedNumber(text: string): boolean {
  return /^\d(?:\.\d+)?E\+\d{2,}$/i.test(text.trim());
}
