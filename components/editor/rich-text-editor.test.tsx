import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { RichText } from "@/lib/rich-text/rich-text";
import { RichTextEditor } from "./rich-text-editor";

const value: RichText = {
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text: "全年公开 12 条" }] }],
};

describe("RichTextEditor before its script has run", () => {
  const markup = renderToStaticMarkup(
    <RichTextEditor
      name="body"
      label="正文"
      help="请写全文。"
      value={value}
      issues={[{ code: "x", message: "正文第 1 段：缺少单位。" }]}
      notes={[{ block: 0, level: "remark", text: "请写全称" }]}
    />,
  );
  it("shows the text with the public component", () => {
    expect(markup).toContain("<p>全年公开 12 条</p>");
  });
  it("carries the body in the form, so that sending it loses nothing", () => {
    const field = /<input type="hidden" name="body" value="([^"]*)"/
      .exec(markup)?.[1]
      ?.replaceAll("&quot;", '"');
    expect(JSON.parse(field ?? "")).toEqual(value);
  });
  it.each(["正文", "请写全文。", "正文第 1 段：缺少单位。", "请写全称"])("says %s", (words) => {
    expect(markup).toContain(words);
  });
  it("writes no style attribute", () => {
    expect(markup).not.toContain("style=");
  });
});
