import { type Damage, damageAt } from "./damage";

const YEAR = String.raw`(?<!\d)(?:19|20)\d{2}`;
const MONTH = "(?:1[0-2]|0?[1-9])";

/** What is missing, and the shape that shows it. */
const SHAPES: [pattern: RegExp, message: string][] = [
  [new RegExp(`${YEAR}${MONTH}月`, "g"), "年份和月份之间缺少“年”字，或缺少数字。"],
  [new RegExp(`${YEAR}年月(?=\\d|[日底初末至到，。,)）]|$)`, "gm"), "“年”和“月”之间缺少月份。"],
  [new RegExp(`${YEAR}年\\d{1,4}日`, "g"), "日期缺少月份或“月”字。"],
  [/(?<=\d)月日(?=[至到，。,)）]|$)/gm, "“月”和“日”之间缺少数字。"],
  [/(?<![\d.])(?:19|20)\d年(?=(?:1[0-2]|0?[1-9])月)/g, "年份缺少一位数字。"],
  [
    new RegExp(String.raw`(?<=[自从])(?:19|20)\d{4,6}(?:19|20)\d{2}${MONTH}[0-3]?\d(?!\d)`, "g"),
    "起止日期缺少“年”“月”“日”“至”等字。",
  ],
  [/〔(?:19|20)\d{2}(?!\s*〕)\d{0,6}/g, "文号缺少“〕”。"],
  [/(?<![〔\d])(?<!〔\s)(?:19|20)\d{2}〕/g, "文号缺少“〔”。"],
  [/〔\s*(?:19|20)\d{2}\s*〕\s*第?\s*号/g, "文号缺少序号。"],
  [/〔\s*(?:19|20)\d{2}\s*〕\s*第?\d+(?=[)）》。，；])/g, "文号缺少“号”字。"],
  [/《\s*》/g, "书名号内没有内容。"],
  [/\uFFFD+|(?:锟斤拷)+|(?:烫烫烫|屯屯屯)+/g, "编码损坏，原有文字无法辨认。"],
  [/[\uE000-\uF8FF]+/g, "字库以外的字符，读者看不到原有文字。"],
  [/(?<=\p{Script=Han})\?{2,}(?=\p{Script=Han}|$)/gmu, "文字变成了问号，原有文字无法辨认。"],
  [/[\p{Script=Han}]{0,4}类条(?![件例款目文理])/gu, "“条”字前缺少数字。"],
];

/** Dates, document numbers and words that have lost characters. */
export function findLostCharacters(text: string): Damage[] {
  return SHAPES.flatMap(([pattern, message]) =>
    [...text.matchAll(pattern)].map((match) =>
      damageAt("text.lost-characters", text, match.index, match[0].length, message),
    ),
  );
}
