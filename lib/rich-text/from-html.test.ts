import { describe, expect, it } from "vitest";
import { sketchOfHtml as cleaned } from "./sketch";

const cases: [string, [string, string, string[]][]][] = [
  [
    "paragraphs",
    [
      ["empty ones go", "<p>甲</p><p>&nbsp;</p><p><o:p></o:p></p><p><br></p><p>乙</p>", ["p:甲", "p:乙"]],
      ["indents of spaces go, spaces inside a name stay", "<p>　　&nbsp;&nbsp;张　三</p>", ["p:张　三"]],
      ["runs of no-break spaces become one", "<p>甲&nbsp;&nbsp;&nbsp; 乙</p>", ["p:甲 乙"]],
      [
        "source line breaks between Chinese characters vanish",
        "<p>政府信\n  息公开，\n全年</p>",
        ["p:政府信息公开，全年"],
      ],
      ["source line breaks between words stay spaces", "<p>open\ndata</p>", ["p:open data"]],
      [
        "also across elements",
        "<p>政府<span>\n信息</span> <b>A</b>\n<b>B</b></p>",
        ["p:政府信息 {b A} {b B}"],
      ],
      ["zero-width characters go", "<p>身\u200b份\ufeff证</p>", ["p:身份证"]],
      ["a break stays a break", "<p>甲<br>乙<br></p>", ["p:甲/乙"]],
      ["two breaks part paragraphs", "<div>甲<br><br>乙</div>", ["p:甲", "p:乙"]],
      ["a break and an indent part paragraphs", "<td>甲<br>　　乙</td>", ["p:甲", "p:乙"]],
      [
        "blocks in blocks come out in order",
        "<div>甲<div>乙<p>丙</p></div>丁</div>",
        ["p:甲", "p:乙", "p:丙", "p:丁"],
      ],
      [
        "centred and right stay, justified is the house style",
        "<p align=center>甲</p><p style='text-align: right'>乙</p><p style='text-align:justify'>丙</p><center>丁</center>",
        ["p.center:甲", "p.right:乙", "p:丙", "p.center:丁"],
      ],
      ["bare text is a paragraph", "甲", ["p:甲"]],
      ["nothing is one empty paragraph", "<p> </p>", ["p:"]],
    ],
  ],
  [
    "marks",
    [
      [
        "by tag",
        "<b>甲</b><em>乙</em><u>丙</u><s>丁</s><sup>2</sup><sub>3</sub>",
        ["p:{b 甲}{i 乙}{u 丙}{s 丁}{s 2}{s 3}"],
      ],
      [
        "by style",
        "<span style='font-weight:700'>甲</span><span style='text-decoration: underline'>乙</span>",
        ["p:{b 甲}{u 乙}"],
      ],
      [
        "bold that its style takes back (Google Docs)",
        "<b style='font-weight:normal'><span>甲</span></b>",
        ["p:甲"],
      ],
      [
        "fonts, colours and spans are noise",
        "<font face=仿宋 color=red><span lang=EN-US style='font-size:16pt;color:red'>甲</span></font>",
        ["p:甲"],
      ],
      ["bold in a heading says nothing", "<h2><b>甲</b></h2>", ["h2:甲"]],
    ],
  ],
  [
    "links",
    [
      [
        "allowed addresses stay",
        "<a href='https://www.gov.cn/a b' target=_blank onclick=x>甲</a><a href=/guide>乙</a>",
        ["p:{a(https://www.gov.cn/a%20b) 甲}{a(/guide) 乙}"],
      ],
      [
        "others leave their words",
        "<a href='javascript:alert(1)'>甲</a><a href='file:///c:/a.doc'>乙</a><a href='#top'>丙</a><a name=x>丁</a>",
        ["p:甲乙丙丁"],
      ],
      [
        "the underline of a link is no mark",
        "<a href=/x style='text-decoration:underline'>甲</a>",
        ["p:{a(/x) 甲}"],
      ],
    ],
  ],
  [
    "headings",
    [
      [
        "the page's level 1 becomes 2 and the others follow",
        "<h1>甲</h1><h2>乙</h2><h3>丙</h3><h5>丁</h5>",
        ["h2:甲", "h3:乙", "h4:丙", "h4:丁"],
      ],
      ["levels 2 to 4 stay", "<h2>甲</h2><h3>乙</h3><h6>丙</h6>", ["h2:甲", "h3:乙", "h4:丙"]],
      ["Word's outline level counts", "<p class=MsoNormal style='mso-outline-level:1'>甲</p>", ["h2:甲"]],
      [
        "a heading as long as a page is a paragraph",
        `<h2>${"长".repeat(201)}</h2>`,
        [`p:${"长".repeat(201)}`],
      ],
      ["the title of a Word document is a centred paragraph", "<p class=MsoTitle>甲</p>", ["p.center:甲"]],
    ],
  ],
  [
    "lists",
    [
      [
        "nested",
        "<ul><li>甲<ul><li>乙</li></ul></li><li><p>丙</p><p>丁</p></li></ul>",
        ["ul[p:甲 ul[p:乙]|p:丙 p:丁]"],
      ],
      [
        "a list straight in a list belongs to the item before",
        "<ul><li>甲</li><ul><li>乙</li></ul></ul>",
        ["ul[p:甲 ul[p:乙]]"],
      ],
      ["a start number stays", "<ol start=3><li>甲</li></ol>", ["ol3[p:甲]"]],
      [
        "letters and Chinese numbers are typed out",
        "<ol type=a><li>甲</li><li>乙</li></ol><ol style='list-style-type:cjk-ideographic'><li>丙</li></ol>",
        ["p:a. 甲", "p:b. 乙", "p:一、丙"],
      ],
      ["empty items go", "<ul><li></li></ul>", ["p:"]],
      ["a heading in an item is its text", "<ul><li><h3>甲</h3></li></ul>", ["ul[p:甲]"]],
    ],
  ],
];

describe.each(cases)("richTextFromHtml: %s", (_, table) => {
  it.each(table)("%s", (_name, html, expected) => {
    expect(cleaned(html)).toEqual(expected);
  });
});
