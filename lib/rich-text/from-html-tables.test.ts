import { describe, expect, it } from "vitest";
import { sketchOfHtml as cleaned } from "./sketch";

const cases: [string, [string, string, string[]][]][] = [
  [
    "tables",
    [
      [
        "header cells stay, with their scope",
        "<table><thead><tr><td>指标<td>数</thead><tbody><tr><th scope=row>甲<td>1</table>",
        ["table[th(p:指标) th(p:数) / th@row(p:甲) td(p:1)]"],
      ],
      [
        "a first row that reads like a header becomes one",
        "<table><tr><td>指标<td>数<tr><td>甲<td>1</table>",
        ["table[th(p:指标) th(p:数) / td(p:甲) td(p:1)]"],
      ],
      [
        "two rows where its cells reach down",
        "<table><tr><td rowspan=2>指标<td colspan=2>数<tr><td>本年<td>累计<tr><td>甲<td>1<td>2</table>",
        ["table[thr2(p:指标) thc2(p:数) / th(p:本年) th(p:累计) / td(p:甲) td(p:1) td(p:2)]"],
      ],
      [
        "a first row of figures does not",
        "<table><tr><td>甲<td>12<tr><td>乙<td>13</table>",
        ["table[td(p:甲) td(p:12) / td(p:乙) td(p:13)]"],
      ],
      [
        "a caption stays",
        "<table><caption>表1 <b>情况</b></caption><tr><th>甲<td>1</table>",
        ["table“表1 情况”[th@row(p:甲) td(p:1)]"],
      ],
      [
        "a line 表1 above is the caption",
        "<p>表1　公开情况</p><table><tr><th>甲<td>1</table>",
        ["table“表1　公开情况”[th@row(p:甲) td(p:1)]"],
      ],
      [
        "a title across the first row is the caption",
        "<table><tr><td colspan=2>情况表<tr><td>指标<td>数<tr><td>甲<td>1</table>",
        ["table“情况表”[th(p:指标) th(p:数) / td(p:甲) td(p:1)]"],
      ],
      [
        "missing cells are added",
        "<table><tr><th>甲<th>乙<tr><td>1</table>",
        ["table[th(p:甲) th(p:乙) / td(p:1) td(p:)]"],
      ],
      [
        "spans that leave the table are cut",
        "<table><tr><th>甲<td rowspan=9>1<tr><td>乙</table>",
        ["table[th@row(p:甲) tdr2(p:1) / td(p:乙)]"],
      ],
      [
        "spans that lie over a cell are cut",
        "<table><tr><td>1<td rowspan=2>2<tr><td colspan=2>3</table>",
        ["table[td(p:1) tdr2(p:2) / td(p:3)]"],
      ],
      [
        "rowspan 0 reaches to the end",
        "<table><tr><td rowspan=0>1<td>2<tr><td>3<tr><td>4</table>",
        ["table[tdr3(p:1) td(p:2) / td(p:3) / td(p:4)]"],
      ],
      ["rows without cells go", "<table><tr></tr><tr><td>1<td>2</table>", ["table[td(p:1) td(p:2)]"]],
      ["a table of one cell is its content", "<table><tr><td><p>甲</p><p>乙</p></table>", ["p:甲", "p:乙"]],
      [
        "a table around tables is their content in order",
        "<table><tr><td>甲<td><table><tr><th>乙<td>1</table></table>",
        ["p:甲", "table[th@row(p:乙) td(p:1)]"],
      ],
      [
        "headings and quotes in cells are their text",
        "<table><tr><td><h3>甲</h3><td><blockquote>乙</blockquote><tr><td>1<td>2</table>",
        ["table[th(p:甲) th(p:乙) / td(p:1) td(p:2)]"],
      ],
      ["an empty table goes", "<p>甲</p><table><tr><td> <td></table>", ["p:甲"]],
    ],
  ],
];

describe.each(cases)("richTextFromHtml: %s", (_, table) => {
  it.each(table)("%s", (_name, html, expected) => {
    expect(cleaned(html)).toEqual(expected);
  });
});
