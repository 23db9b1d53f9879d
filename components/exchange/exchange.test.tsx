import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { PageAnswer } from "@/lib/exchange/page/page-upload";
import { PageOutcome } from "./page-outcome";
import { ProblemTable } from "./problem-table";
import { RemarkList } from "./remark-list";

const ANSWER: PageAnswer = {
  path: null,
  title: "2016年年度报告",
  metadata: [{ label: "来源", value: "云栖镇" }],
  body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "<b>正文</b>" }] }] },
  recognised: [{ what: "来源", where: { line: 11 }, value: "云栖镇" }],
  problems: [{ code: "metadata.blank", where: { line: 1 }, quote: "索引号", message: "“索引号”是空的。" }],
  dropped: [],
  remarks: [],
  obstacles: [],
  sha256: "",
};
const outcome = (change: Partial<PageAnswer>) =>
  renderToStaticMarkup(<PageOutcome answer={{ ...ANSWER, ...change }} onConfirm={() => {}} />);

describe("the outcome of a page", () => {
  it("shows the record beside what was understood, and asks for confirmation", () => {
    const html = outcome({});
    for (const words of ["第 11 行", "“索引号”是空的。", "云栖镇", "&lt;b&gt;正文&lt;/b&gt;", "确认导入"])
      expect(html).toContain(words);
    expect(html).not.toContain("没有收入的文字");
  });

  it.each([
    ["it cannot be taken", { obstacles: ["没有找到发布日期"] }, "没有找到发布日期"],
    ["it has been taken", { path: "/disclosure/items/7" }, 'href="/disclosure/items/7"'],
    ["its body cannot be stored", { body: null, obstacles: ["正文超过 1 MB"] }, "正文超过 1 MB"],
  ])("offers no confirmation when %s", (_, change, words) => {
    const html = outcome(change);
    expect(html).toContain(words);
    expect(html).not.toContain("确认导入");
  });
});

describe("what is wrong with a table", () => {
  const problem = { row: 3, column: "标题（A 列）", quote: "<i>", message: "请填写标题。" };

  it("names row, column and content, and how many more there are", () => {
    const html = renderToStaticMarkup(
      <ProblemTable problems={[problem, { ...problem, column: null }]} count={9} />,
    );
    for (const words of ["第 3 行", "标题（A 列）", "&lt;i&gt;", "整行", "另有 7 处"])
      expect(html).toContain(words);
  });

  it("prints no heading without remarks", () => {
    expect(renderToStaticMarkup(<RemarkList remarks={[]} />)).toBe("");
    const html = renderToStaticMarkup(
      <RemarkList remarks={[{ message: "请核对。", count: 9, rows: [2, 3] }]} />,
    );
    expect(html.replace(/<[^>]+>/g, "")).toContain("请核对。（第 2、3 行等 9 行）");
  });
});
