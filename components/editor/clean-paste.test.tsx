// @vitest-environment happy-dom
import { DOMParser as SchemaParser } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { compactNode } from "@/lib/rich-text/compact";
import { richTextFromHtml } from "@/lib/rich-text/from-html";
import type { RichTextNode } from "@/lib/rich-text/rich-text";
import { richTextSchema } from "@/lib/rich-text/schema";
import { cleanPaste, cleanPastedText } from "./clean-paste";

/** What the editor's own parser reads out of the cleaned paste. */
function pasted(html: string): RichTextNode {
  const holder = document.createElement("div");
  holder.innerHTML = cleanPaste(html, richTextSchema).html;
  return compactNode(SchemaParser.fromSchema(richTextSchema).parse(holder).toJSON());
}

const LIST_MARK = "<span style='mso-list:Ignore'>";
const samples: [string, string][] = [
  [
    "a Word paragraph",
    "<p class=MsoNormal style='text-indent:32pt'><span style='font-size:16pt'>全年公开<b>12</b>条<o:p></o:p></span></p>",
  ],
  ["aligned paragraphs", "<p align=center>甲</p><p style='text-align:right'>乙</p>"],
  ["Word's generated numbers", `<p style='mso-list:l0 level1 lfo1'>${LIST_MARK}一、</span>总体情况</p>`],
  [
    "Word's bullets",
    `<p style='mso-list:l1 level1 lfo2'><span style='font-family:Wingdings'>${LIST_MARK}l</span></span>网站</p>`,
  ],
  ["a list that begins with 3", "<ol start=3><li>甲</li></ol>"],
  [
    "a table with caption, head and merged cells",
    "<table><caption>表1</caption><tr><th rowspan=2>甲<th colspan=2>乙<tr><th>丙<th>丁<tr><td>1<td>2<td>3</table>",
  ],
  ["row headers", "<table><tr><th scope=row>甲<td>1<tr><th scope=row>乙<td>2</table>"],
  ["a footnote", "<p>甲<a id=c href=#n>[1]</a></p><p id=n><a href=#c>[1]</a> 见附件</p>"],
  ["a picture of this site", "<img src='/files/a/b.png' alt=会场 data-caption=图1>"],
  ["links", "<a href=/guide>甲</a><a href='javascript:alert(1)'>乙</a>"],
  ["raised and lowered", "m<sup>2</sup>CO<sub>2</sub>"],
  ["a quotation", "<blockquote><p>甲</p></blockquote>"],
  ["headings", "<h1>甲</h1><h2>乙</h2>"],
  ["scripts and handlers", "<script>x</script><img src=x onerror=alert(1)><p onclick=x>甲</p>"],
];

describe("a paste in the browser", () => {
  it.each(samples)("gives what the server would make of it: %s", (_, html) => {
    expect(pasted(html)).toEqual(richTextFromHtml(html).doc);
  });
  it("names what was left out", () => {
    expect(cleanPaste("<p>甲</p><del>旧</del>", richTextSchema).dropped).toEqual(
      richTextFromHtml("<p>甲</p><del>旧</del>").dropped,
    );
  });
  it("leaves a copy from the editor itself as it is", () => {
    const html = '<ul data-pm-slice="3 3 []"><li><p>甲</p></li></ul>';
    expect(cleanPaste(html, richTextSchema)).toEqual({ html, dropped: [] });
  });
});

it("plain text loses typed indents and blank lines", () => {
  expect(cleanPastedText("　　甲\r\n\r\n  乙　\n")).toBe("甲\n乙");
});
