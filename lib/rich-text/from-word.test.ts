import { describe, expect, it } from "vitest";
import { sketchOfHtml as cleaned } from "./sketch";

const marker = (text: string, font = "") =>
  `<![if !supportLists]><span style='mso-list:Ignore;${font}'>${text}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>`;
const item = (list: number, level: number, mark: string, text: string, font = "") =>
  `<p class=MsoListParagraph style='margin-left:21pt;mso-list:l${list} level${level} lfo1'>${marker(mark, font)}${text}<o:p></o:p></p>`;
const bullet = (level: number, text: string) => item(9, level, "l", text, "font-family:Wingdings");

const cases: [string, [string, string, string[]][]][] = [
  [
    "Word lists",
    [
      [
        "bullets become lists, by level",
        bullet(1, "甲") + bullet(2, "乙") + bullet(1, "丙"),
        ["ul[p:甲 ul[p:乙]|p:丙]"],
      ],
      ["1. 2. become a numbered list", item(1, 1, "1.", "甲") + item(1, 1, "2.", "乙"), ["ol[p:甲|p:乙]"]],
      [
        "a list that goes on keeps its number",
        `${item(1, 1, "1.", "甲")}<p>插话</p>${item(1, 1, "2.", "乙")}`,
        ["ol[p:甲]", "p:插话", "ol2[p:乙]"],
      ],
      [
        "Chinese numbers stay in the text",
        item(1, 1, "一、", "总体情况") + item(1, 2, "（一）", "制度") + item(1, 3, "1.", "甲"),
        ["p:一、总体情况", "p:（一）制度", "p:1.甲"],
      ],
      [
        "other numbers stay in the text",
        item(1, 1, "(1)", "甲") +
          item(2, 1, "第一条", "乙") +
          item(3, 1, "①", "丙") +
          item(4, 1, "1)", "2023年"),
        ["p:(1)甲", "p:第一条乙", "p:①丙", "p:1) 2023年"],
      ],
      [
        "bullets under a typed number",
        item(1, 1, "一、", "甲") + bullet(1, "乙") + item(1, 1, "二、", "丙"),
        ["p:一、甲", "ul[p:乙]", "p:二、丙"],
      ],
      [
        "a numbered heading keeps level and number",
        `<h1 style='mso-list:l1 level1 lfo1'>${marker("一、")}甲</h1>`,
        ["h2:一、甲"],
      ],
      [
        "a skipped number begins a list of its own",
        item(1, 1, "1.", "甲") + item(1, 1, "5.", "乙"),
        ["ol[p:甲]", "p:5.乙"],
      ],
    ],
  ],
  [
    "footnotes",
    [
      [
        "of Word",
        "<p>甲<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1'><span>[1]</span></a>乙</p><div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width='33%'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href='#_ftnref1' name='_ftn1'>[1]</a> 见附件。</p></div></div>",
        ["p:甲^见附件。^乙"],
      ],
      [
        "of a converter",
        "<p>甲<sup><a href='#footnote-1' id='footnote-ref-1'>[1]</a></sup></p><ol><li id='footnote-1'><p> 见附件。 <a href='#footnote-ref-1'>↑</a></p></li></ol>",
        ["p:甲^见附件。^"],
      ],
      ["of this editor", "<p>甲<sup data-footnote='见附件'>注</sup></p>", ["p:甲^见附件^"]],
      [
        "two of them, in order",
        "<p>甲<a id=a1 href=#b1>1</a>乙<a id=a2 href=#b2>2</a></p><p id=b1><a href=#a1>1</a>一</p><p id=b2><a href=#a2>2</a>二</p>",
        ["p:甲^一^乙^二^"],
      ],
      ["a link to a heading is none", "<p><a href='#h'>1</a></p><h2 id=h>甲</h2>", ["p:1", "h2:甲"]],
    ],
  ],
];

describe.each(cases)("richTextFromHtml: %s", (_, table) => {
  it.each(table)("%s", (_name, html, expected) => {
    expect(cleaned(html)).toEqual(expected);
  });
});
