import type { RichTextMark } from "@/lib/rich-text/rich-text";
import { type HtmlElement, styleOf } from "./html-tree";

const BY_TAG: { [tag: string]: string } = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strike",
  strike: "strike",
  sup: "superscript",
  sub: "subscript",
};

/** The marks in force inside an element: those from outside, what its tag adds, what its style adds or takes away. */
export function marksInside(element: HtmlElement, outside: RichTextMark[]): RichTextMark[] {
  let marks = outside;
  const byTag = BY_TAG[element.tag];
  if (byTag) marks = withMark(marks, byTag);
  const weight = styleOf(element, "font-weight");
  if (/^(bold|bolder|[6-9]00)$/.test(weight)) marks = withMark(marks, "bold");
  if (/^(normal|lighter|[1-5]00)$/.test(weight)) marks = marks.filter((mark) => mark.type !== "bold");
  const slant = styleOf(element, "font-style");
  if (slant === "italic") marks = withMark(marks, "italic");
  if (slant === "normal") marks = marks.filter((mark) => mark.type !== "italic");
  const line = `${styleOf(element, "text-decoration")} ${styleOf(element, "text-decoration-line")}`;
  if (line.includes("underline") && element.tag !== "a") marks = withMark(marks, "underline");
  if (line.includes("line-through")) marks = withMark(marks, "strike");
  const raised = styleOf(element, "vertical-align");
  if (raised === "super") marks = withMark(marks, "superscript");
  if (raised === "sub") marks = withMark(marks, "subscript");
  return marks;
}

/** A set: each mark once, raised and lowered exclude one another. */
export function withMark(marks: RichTextMark[], type: string): RichTextMark[] {
  const excluded = { superscript: "subscript", subscript: "superscript" }[type];
  return [...marks.filter((mark) => mark.type !== type && mark.type !== excluded), { type }];
}
