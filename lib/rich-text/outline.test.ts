import { describe, expect, it } from "vitest";
import { headingSuggestion, headingSuggestions, outlineLevel, promoteHeadings } from "./outline";
import type { RichText } from "./rich-text";

const lines = (...texts: string[]): RichText => ({
  type: "doc",
  content: texts.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
});
const shape = (doc: RichText) =>
  doc.content.map((node) => (node.type === "heading" ? `h${node.attrs?.level ?? 2}` : "p"));

describe("outlineLevel", () => {
  const cases: [string, number | null][] = [
    ["一、总体情况", 1],
    ["　　十二、其他", 1],
    ["第三章 附则", 1],
    ["（一）主动公开", 2],
    ["(二)依申请公开", 2],
    ["第一节 概述", 2],
    ["1.完善制度", 3],
    ["1．完善制度", 3],
    ["12、完善制度", 3],
    ["（1）登记", 4],
    ["(3) 登记", 4],
    ["1.5万元", null],
    ["2017年工作", null],
    ["第三条 行政机关", null],
    ["一是加强领导", null],
    ["总体情况", null],
    ["", null],
  ];
  it.each(cases)("%s is level %s", (text, level) => {
    expect(outlineLevel(text)).toBe(level);
  });
});

describe("headingSuggestion", () => {
  const cases: [string, number | null][] = [
    ["一、总体情况", 2],
    ["（一）主动公开情况", 3],
    ["1.制度建设", 4],
    ["（1）登记", null],
    ["一、总体情况。全年公开信息 12 条", null],
    ["（一）全年主动公开政府信息 12 条，其中：", null],
    [`一、${"长".repeat(50)}`, null],
  ];
  it.each(cases)("%s becomes %s", (text, level) => {
    expect(headingSuggestion(text)).toBe(level);
  });
  it("names the block it speaks of", () => {
    expect(headingSuggestions(lines("引言", "一、概述"))).toEqual([{ block: 1, level: 2, text: "一、概述" }]);
  });
});

describe("promoteHeadings", () => {
  it("makes headings of 一、 and （一） and leaves 1. as a paragraph", () => {
    expect(shape(promoteHeadings(lines("引言", "一、概述", "（一）制度", "1.要点", "正文。")))).toEqual([
      "p",
      "h2",
      "h3",
      "p",
      "p",
    ]);
  });
  it("begins with level 2 when the highest number is （一）", () => {
    expect(shape(promoteHeadings(lines("（一）制度", "（二）队伍")))).toEqual(["h2", "h2"]);
  });
  it("leaves a body alone that has headings already", () => {
    const doc: RichText = {
      type: "doc",
      content: [{ type: "heading", content: [] }, ...lines("一、概述").content],
    };
    expect(promoteHeadings(doc)).toBe(doc);
  });
  it("takes the bold away that stood for the heading", () => {
    const doc: RichText = {
      type: "doc",
      content: [
        {
          type: "paragraph",
          attrs: { textAlign: "center" },
          content: [{ type: "text", text: "一、概述", marks: [{ type: "bold" }] }],
        },
      ],
    };
    expect(promoteHeadings(doc).content[0]).toEqual({
      type: "heading",
      attrs: { textAlign: "center" },
      content: [{ type: "text", text: "一、概述" }],
    });
  });
});
