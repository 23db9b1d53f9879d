import { expect, it } from "vitest";
import { listNumber } from "./list-number";

const cases: [string, number, string][] = [
  ["chineseCounting", 1, "一"],
  ["chineseCountingThousand", 10, "十"],
  ["chineseCounting", 12, "十二"],
  ["chineseCounting", 20, "二十"],
  ["japaneseCounting", 21, "二十一"],
  ["chineseCountingThousand", 105, "一百〇五"],
  ["chineseCountingThousand", 110, "一百一十"],
  ["chineseCountingThousand", 2006, "二千〇六"],
  ["ideographDigital", 12, "一二"],
  ["ideographTraditional", 3, "丙"],
  ["ideographZodiac", 12, "亥"],
  ["decimalEnclosedCircle", 20, "⑳"],
  ["decimalEnclosedCircleChinese", 1, "①"],
  ["decimalEnclosedCircle", 21, "21"],
  ["decimalEnclosedParen", 1, "⑴"],
  ["decimalFullWidth", 12, "１２"],
  ["decimalZero", 7, "07"],
  ["lowerLetter", 27, "aa"],
  ["upperLetter", 2, "B"],
  ["lowerRoman", 4, "iv"],
  ["upperRoman", 1999, "MCMXCIX"],
  ["decimal", 12, "12"],
  ["aFormatNobodyKnows", 3, "3"],
  ["none", 3, ""],
];
it.each(cases)("%s prints %i as %s", (format, n, text) => {
  expect(listNumber(format, n)).toBe(text);
});
