import { type Damage, damageAt } from "./damage";

const UNRENDERED = "模板变量没有换成内容。";
const MARKUP = "网页代码混进了文字。";
const UNFILLED = "范本中的空位没有填写。";

const SHAPES: [pattern: RegExp, message: string][] = [
  [/\{\{[^{}\n]{0,80}(?:\}\})?|(?<!\{\{[^{}\n]{0,80})\}\}/g, UNRENDERED],
  [/[$#]\{[^{}\n]{1,80}\}|<%[^%\n]{0,80}%>|\{%[^%\n]{0,80}%\}|\[\[\$?[A-Za-z_][\w.]*\]\]/g, UNRENDERED],
  [/(?<![{$#])\{[A-Za-z_$][\w.$]*\}(?!\})/g, UNRENDERED],
  [/\[object Object\]|(?<![\w/.])(?:undefined|NaN)(?![\w/.])|(?<=[:：]\s*)null(?!\w)/g, UNRENDERED],
  [
    /&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|lsquo|rsquo|middot|[mn]dash|hellip|e[mn]sp|#\d{1,6}|#x[\da-f]{1,6});/gi,
    MARKUP,
  ],
  [
    /<\/?(?:p|br|div|span|a|b|i|u|strong|em|img|table|tbody|tr|td|th|font|ul|li|script|style|o:p)(?:\s[^<>\n]{0,300})?\/?>/gi,
    MARKUP,
  ],
  [/document\.write(?:ln)?\s*\(/g, MARKUP],
  [/(?:[Xx]{2,}|×{2,})(?:条|件|项|次|份|万元|年|月|日)/g, UNFILLED],
  [/起至止/g, UNFILLED],
];

/** What a template, a page's code or a blank form has left in the text. */
export function findTemplateResidue(text: string): Damage[] {
  return SHAPES.flatMap(([pattern, message]) =>
    [...text.matchAll(pattern)].map((match) =>
      damageAt("text.template-residue", text, match.index, match[0].length, message),
    ),
  );
}
