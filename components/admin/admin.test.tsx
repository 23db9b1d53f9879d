import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ClockTag } from "./clock-tag";
import { FieldDiff } from "./field-diff";
import { findingSentence } from "./finding-counts";
import { FindingsList, type ListedFinding } from "./findings-list";
import { SideNav } from "./side-nav";
import { UploadRow } from "./upload-row";

const render = renderToStaticMarkup;

const finding = (
  key: string,
  level: ListedFinding["level"],
  more?: Partial<ListedFinding>,
): ListedFinding => ({
  key,
  code: key,
  level,
  message: `第${key}项`,
  place: {},
  ...more,
});

describe("findingSentence", () => {
  it.each([
    { findings: [], sentence: "没有需要处理的问题" },
    { findings: [finding("1", "block")], sentence: "1 处必须修改" },
    { findings: [finding("1", "warn"), finding("2", "block")], sentence: "1 处必须修改，1 处请核对" },
    {
      findings: [finding("1", "accept", { accepted: { by: "林", reason: "依法公开" } })],
      sentence: "没有需要处理的问题",
    },
  ])("says $sentence", ({ findings, sentence }) => {
    expect(findingSentence(findings)).toBe(sentence);
  });
});

describe("FindingsList", () => {
  it("puts what stops publication first and the mere hints last", () => {
    const html = render(
      <FindingsList findings={[finding("1", "warn"), finding("2", "accept"), finding("3", "block")]} />,
    );
    const places = ["第3项", "第2项", "第1项"].map((words) => html.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("offers the form only for what may be accepted and has not been", () => {
    const acceptForm = (each: ListedFinding) => <form id={`accept-${each.key}`} />;
    const html = render(
      <FindingsList
        acceptForm={acceptForm}
        findings={[
          finding("1", "block"),
          finding("2", "accept"),
          finding("3", "accept", { accepted: { by: "林起草", reason: "依法公开" } }),
        ]}
      />,
    );
    expect(html).not.toContain("accept-1");
    expect(html).toContain("accept-2");
    expect(html).not.toContain("accept-3");
    expect(html).toContain("林起草：依法公开");
  });

  it("links to the place a finding speaks of", () => {
    const html = render(
      <FindingsList
        findings={[finding("1", "block")]}
        placeOf={() => "文号"}
        hrefOf={() => "#documentNumber"}
      />,
    );
    expect(html).toContain('<a href="#documentNumber">文号</a>');
  });
});

describe("FieldDiff", () => {
  it("shows changed fields only, as deletions and insertions", () => {
    const html = render(
      <FieldDiff
        changes={[
          { label: "来源", parts: [{ kind: "same", text: "本局" }] },
          {
            label: "标题",
            parts: [
              { kind: "removed", text: "旧" },
              { kind: "added", text: "新" },
            ],
          },
        ]}
      />,
    );
    expect(html).toContain("<del>旧</del><ins>新</ins>");
    expect(html).not.toContain("来源");
  });

  it("says so when nothing differs", () => {
    expect(render(<FieldDiff changes={[]} />)).toContain("完全相同");
  });
});

describe("ClockTag", () => {
  it.each([
    { left: -3, words: "已超期 3 天" },
    { left: 0, words: "今天到期" },
    { left: 5, words: "剩 5 天" },
  ])("says $words", ({ left, words }) => {
    expect(render(<ClockTag dueOn="2026-11-25" left={left} />)).toContain(words);
  });
});

describe("SideNav", () => {
  it("shows no group without links and no count of nothing", () => {
    const html = render(
      <SideNav
        groups={[
          { label: "系统", links: [] },
          { links: [{ href: "/admin", label: "我的工作", count: 0, urgent: true }] },
        ]}
      />,
    );
    expect(html).not.toContain("系统");
    expect(html).not.toContain("超期");
  });
});

describe("UploadRow", () => {
  it("says why a file was refused", () => {
    const html = render(
      <UploadRow name="a.pdf" size="2 KB" state={{ kind: "refused", message: "文件内容不是 PDF。" }} />,
    );
    expect(html).toContain('role="alert"');
    expect(html).toContain("文件内容不是 PDF。");
  });
});
