import { HeadingLevel } from "docx";
import { describe, expect, it } from "vitest";
import {
  built,
  type Children,
  imported,
  level,
  line,
  lines,
  list,
  numbered,
  numbering,
  shape,
} from "./docx/sample-docx";

describe("numbers that Word generates", () => {
  const official = numbering(
    list(
      "official",
      level(0, "chineseCounting", "%1、"),
      level(1, "chineseCounting", "（%2）"),
      level(2, "decimal", "%3."),
      level(3, "decimal", "（%4）"),
    ),
    list("plain", level(0, "decimal", "%1."), level(1, "decimal", "%2.")),
    list("article", level(0, "chineseCountingThousand", "第%1条　")),
    list("dotted", level(0, "decimal", "%1"), level(1, "decimal", "%1.%2")),
    list("circled", level(0, "decimalEnclosedCircle", "%1")),
    list("late", level(0, "decimal", "%1.", 3)),
    list("points", level(0, "bullet", "●"), level(1, "bullet", "○")),
  );

  it("are typed out in all four levels of official writing and count as Word counts", async () => {
    const { doc } = await imported(
      await built(
        [
          numbered("总体情况", "official"),
          numbered("制度", "official", 1),
          numbered("甲。", "official", 2),
          numbered("登记。", "official", 3),
          numbered("答复。", "official", 3),
          numbered("乙。", "official", 2),
          numbered("登记。", "official", 3),
          numbered("队伍", "official", 1),
          line("中间有一段。"),
          numbered("存在问题", "official"),
          numbered("问题", "official", 1),
        ],
        official,
      ),
    );
    expect(lines(doc)).toEqual([
      "一、总体情况",
      "（一）制度",
      "1.甲。",
      "（1）登记。",
      "（2）答复。",
      "2.乙。",
      "（1）登记。",
      "（二）队伍",
      "中间有一段。",
      "二、存在问题",
      "（一）问题",
    ]);
    expect(shape(doc)).toEqual([
      "heading",
      "heading3",
      "paragraph",
      "paragraph",
      "paragraph",
      "paragraph",
      "paragraph",
      "heading3",
      "paragraph",
      "heading",
      "heading3",
    ]);
  });

  it("become a list when they are plain 1. 2. 3. from one on, with lists inside", async () => {
    const { doc } = await imported(
      await built([numbered("甲", "plain"), numbered("乙", "plain", 1), numbered("丙", "plain")], official),
    );
    expect(doc.content[0]).toMatchObject({
      type: "orderedList",
      content: [{ content: [{}, { type: "orderedList" }] }, {}],
    });
  });

  const typed: [string, () => Children, string[]][] = [
    [
      "plain numbers that go on after a paragraph",
      () => [numbered("甲", "plain"), line("插话"), numbered("乙", "plain")],
      ["甲", "插话", "2.乙"],
    ],
    [
      "plain numbers that begin with 3",
      () => [numbered("甲", "late"), numbered("乙", "late")],
      ["3.甲", "4.乙"],
    ],
    [
      "articles",
      () => [numbered("目的", "article"), numbered("范围", "article")],
      ["第一条　目的", "第二条　范围"],
    ],
    [
      "numbers of several levels",
      () => [numbered("甲", "dotted"), numbered("乙", "dotted", 1), numbered("2023年", "dotted", 1)],
      ["1甲", "1.1乙", "1.2 2023年"],
    ],
    ["circled figures", () => [numbered("甲", "circled"), numbered("乙", "circled")], ["①甲", "②乙"]],
    [
      "a second list of the same kind that begins anew",
      () => [numbered("甲", "official"), numbered("乙", "official", 0, 1)],
      ["一、甲", "一、乙"],
    ],
  ];
  it.each(typed)("are typed out: %s", async (_, children, expected) => {
    expect(lines((await imported(await built(children(), official))).doc)).toEqual(expected);
  });

  it("leave bullets to a list", async () => {
    const { doc } = await imported(
      await built([numbered("甲", "points"), numbered("乙", "points", 1)], official),
    );
    expect(doc.content[0]).toMatchObject({
      type: "bulletList",
      content: [{ content: [{ type: "paragraph" }, { type: "bulletList" }] }],
    });
  });

  it("are kept in headings", async () => {
    const { doc } = await imported(
      await built(
        [
          line("总体情况", { heading: HeadingLevel.HEADING_1, numbering: { reference: "plain", level: 0 } }),
          line("正文。"),
        ],
        official,
      ),
    );
    expect(doc.content[0]).toEqual({ type: "heading", content: [{ type: "text", text: "1.总体情况" }] });
  });

  it("are found where only the paragraph's style, or the one it is based on, names them", async () => {
    const styles = {
      paragraphStyles: [
        { id: "Item", name: "Item", paragraph: { numbering: { reference: "official", level: 1 } } },
        { id: "Derived", name: "Derived", basedOn: "Item" },
      ],
    };
    const children = [
      line("甲。", { style: "Item" }),
      line("乙。", { style: "Derived" }),
      numbered("丙。", "official", 1),
    ];
    const buffer = await built(children, { ...official, styles });
    expect(lines((await imported(buffer)).doc)).toEqual(["（一）甲。", "（二）乙。", "（三）丙。"]);
  });
});
