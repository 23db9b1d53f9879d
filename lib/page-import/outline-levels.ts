import { type OutlineItem, outlineItem } from "@/lib/text-damage/outline-item";
import { compact } from "./inline-text";

/** Levels of the customary outline of Chinese official writing: 一、 （一） 1. （1）; the title of the record is level 1. */
const LEVELS: Record<OutlineItem["style"], number> = {
  "一、": 2,
  "一.": 2,
  "（一）": 3,
  "1、": 4,
  "1.": 4,
  "1)": 5,
  "(1)": 5,
  "①": 6,
};
const UNNUMBERED = /^(?:引言|前言|序言|导言|概述|结语|附则|目录|附表|附件\d*)[:：]?$/;
const CHAPTER = /^第[一二三四五六七八九十]{1,3}[章编部](?:分)?\s*\S/;
const SECTION = /^第[一二三四五六七八九十]{1,3}节\s*\S/;
const LONGEST_HEADING = 45;

/**
 * The level (2 to 6) of a line that is a heading, or null. A numbered line that is a sentence, or goes on after one
 * (`（一）公开数量。截至……`), is a paragraph.
 */
export function headingLevel(text: string): number | null {
  const words = text.trim();
  if (UNNUMBERED.test(compact(words))) return 2;
  if (words.length > LONGEST_HEADING || /[。；;！？!?，,、：:]$|[。；]/.test(words)) return null;
  if (CHAPTER.test(words)) return 2;
  if (SECTION.test(words)) return 3;
  const item = outlineItem(words);
  if (!item || words.length <= item.length) return null;
  return LEVELS[item.style];
}
