import { LONGEST_ALTERNATIVE, LONGEST_CAPTION } from "@/lib/rich-text/attribute-checks";
import { cleanText } from "@/lib/rich-text/clean-text";
import { isImageAddress } from "@/lib/rich-text/image-address";
import type { RichTextNode } from "@/lib/rich-text/rich-text";
import type { HtmlElement } from "./html-tree";

/** A picture of this site as a node; of any other the reason why it is left out goes to `dropped`. */
export function pictureFrom(element: HtmlElement, dropped: Set<string>): RichTextNode | null {
  const src = element.attrs.src ?? "";
  const alt = cleanText(element.attrs.alt ?? "")
    .trim()
    .slice(0, LONGEST_ALTERNATIVE);
  if (isImageAddress(src)) {
    const caption = cleanText(element.attrs["data-caption"] ?? "")
      .trim()
      .slice(0, LONGEST_CAPTION);
    const decorative = "data-decorative" in element.attrs;
    return {
      type: "image",
      attrs: { src, ...(alt && { alt }), ...(caption && { caption }), ...(decorative && { decorative }) },
    };
  }
  if (src !== "") dropped.add(`图片${named(alt, src)}（${reason(src)}，未导入，请上传为附件后插入）`);
  return null;
}

function reason(src: string): string {
  if (/^data:/i.test(src)) return "图片数据夹在网页文字里";
  if (/^(https?:)?\/\//i.test(src)) return "来自其他网站";
  return /^file:/i.test(src) ? "在您的电脑上" : "不是本站的文件";
}

function named(alt: string, src: string): string {
  const file = /^data:/i.test(src) ? "" : (src.split(/[?#]/)[0] ?? "").split(/[/\\]/).at(-1);
  const name = (alt || file || "").slice(0, 60);
  return name === "" ? "" : `“${name}”`;
}
