import { describe, expect, it } from "vitest";
import {
  blocks,
  emptyRichText,
  footnotesOf,
  headingsOf,
  imagesOf,
  isEmptyRichText,
  linksOf,
  plainText,
  tablesOf,
} from "./plain-text";
import type { RichText, RichTextMark, RichTextNode } from "./rich-text";

const t = (text: string, ...marks: RichTextMark[]): RichTextNode => ({ type: "text", text, marks });
const p = (...content: RichTextNode[]): RichTextNode => ({ type: "paragraph", content });
const doc = (...content: RichTextNode[]): RichText => ({ type: "doc", content });
const note = (text: string): RichTextNode => ({ type: "footnote", attrs: { text } });
const a = (href: string): RichTextMark => ({ type: "link", attrs: { href } });
const cell = (type: string, text: string, attrs = {}): RichTextNode => ({
  type,
  attrs,
  content: [p(t(text))],
});

const body = doc(
  { type: "heading", attrs: { level: 2 }, content: [t("一、总体情况")] },
  p(
    t("全年公开信息"),
    t("12", { type: "bold" }),
    t(" 条"),
    note("含转载"),
    { type: "hardBreak" },
    t("详见"),
    t("指", a("/g")),
    t("南", a("/g"), { type: "bold" }),
  ),
  {
    type: "orderedList",
    attrs: { start: 3 },
    content: [
      { type: "listItem", content: [p(t("甲"))] },
      { type: "listItem", content: [p(t("乙")), p(t("丙", a("/b")))] },
    ],
  },
  {
    type: "table",
    attrs: { caption: "表1" },
    content: [
      { type: "tableRow", content: [cell("tableHeader", "指标"), cell("tableHeader", "数", { colspan: 2 })] },
      {
        type: "tableRow",
        content: [cell("tableCell", "条数"), cell("tableCell", "12"), cell("tableCell", "")],
      },
    ],
  },
  {
    type: "blockquote",
    content: [
      { type: "heading", attrs: { level: 3 }, content: [t("（一）概述")] },
      p(t("引文"), note("出处")),
    ],
  },
  { type: "image", attrs: { src: "/files/a/b.png", alt: "会场", caption: "图1 会场" } },
  { type: "horizontalRule" },
);

describe("blocks", () => {
  it("gives each top-level block its index, kind and words", () => {
    expect(blocks(body)).toEqual([
      { index: 0, kind: "heading", text: "一、总体情况", level: 2 },
      { index: 1, kind: "paragraph", text: "全年公开信息12 条\n详见指南\n含转载" },
      { index: 2, kind: "orderedList", text: "甲\n乙\n丙" },
      { index: 3, kind: "table", text: "表1\n指标\t数\n条数\t12\t" },
      { index: 4, kind: "blockquote", text: "（一）概述\n引文\n出处" },
      { index: 5, kind: "image", text: "会场\n图1 会场" },
      { index: 6, kind: "horizontalRule", text: "" },
    ]);
  });
  it("keeps words beside a footnote together, so that a phrase is found", () => {
    expect(plainText(doc(p(t("身份"), note("注"), t("证号"))))).toBe("身份证号\n注");
  });
});

describe("plainText", () => {
  it("has every word of the body", () => {
    expect(plainText(body).split("\n")).toHaveLength(15);
  });
});

describe("isEmptyRichText", () => {
  const cases: [string, RichText, boolean][] = [
    ["the empty body", emptyRichText, true],
    ["blank paragraphs", doc(p(t(" 　")), p()), true],
    ["a rule", doc({ type: "horizontalRule" }), true],
    [
      "an empty table",
      doc({ type: "table", content: [{ type: "tableRow", content: [cell("tableCell", "")] }] }),
      true,
    ],
    ["a word", doc(p(t("甲"))), false],
    ["a footnote", doc(p(note("甲"))), false],
    ["a picture without words", doc({ type: "image", attrs: { src: "/files/a/b.png" } }), false],
  ];
  it.each(cases)("%s", (_, value, expected) => {
    expect(isEmptyRichText(value)).toBe(expected);
  });
});

describe("the lists of what a body holds", () => {
  it("names each link once, across bold parts, with its block", () => {
    expect(linksOf(body)).toEqual([
      { block: 1, href: "/g", text: "指南" },
      { block: 2, href: "/b", text: "丙" },
    ]);
  });
  it("parts two links to the same address in two paragraphs", () => {
    expect(linksOf(doc(p(t("甲", a("/x"))), p(t("乙", a("/x")))))).toHaveLength(2);
  });
  it("names pictures", () => {
    expect(imagesOf(body)).toEqual([
      { block: 5, src: "/files/a/b.png", alt: "会场", caption: "图1 会场", decorative: false },
    ]);
  });
  it("names tables with spans and header cells", () => {
    expect(tablesOf(body)[0]).toMatchObject({ block: 3, caption: "表1" });
    expect(tablesOf(body)[0]?.rows[0]?.[1]).toEqual({ text: "数", header: true, colspan: 2, rowspan: 1 });
  });
  it("names headings with their anchors", () => {
    expect(headingsOf(body)).toEqual([
      { block: 0, level: 2, text: "一、总体情况", id: "section-1" },
      { block: 4, level: 3, text: "（一）概述", id: "section-2" },
    ]);
  });
  it("numbers footnotes in the order of the text", () => {
    expect(footnotesOf(body)).toEqual([
      { block: 1, number: 1, text: "含转载" },
      { block: 4, number: 2, text: "出处" },
    ]);
  });
});
