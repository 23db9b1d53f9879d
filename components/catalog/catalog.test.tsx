import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type CategoryRow, CategoryTable } from "./category-table";
import { CoverageSummary } from "./coverage-summary";
import { RetiredCategories } from "./retired-categories";

const render = renderToStaticMarkup;
const coverage = { columns: 47, filled: 47, blank: 0, stale: 0, notApplicable: 0, matters: 0 };

describe("CoverageSummary", () => {
  it("says the figures in words, and nothing of what there is none of", () => {
    const html = render(<CoverageSummary coverage={coverage} />);
    expect(html).toContain("应公开的栏目 47 个，其中 47 个已有内容，没有空白栏目；没有超过更新期限的。");
    expect(html).toContain("100%");
    expect(html).not.toContain("不适用");
  });

  it("never rounds an incomplete catalog up to complete, and divides by nothing", () => {
    expect(
      render(<CoverageSummary coverage={{ ...coverage, columns: 1000, filled: 999, blank: 1 }} />),
    ).toContain("99%");
    expect(render(<CoverageSummary coverage={{ ...coverage, columns: 0, filled: 0 }} />)).toContain("—");
  });
});

describe("CategoryTable", () => {
  const row: CategoryRow = {
    id: "1",
    code: "a07-01",
    name: "部门预算",
    path: ["财政预算、决算信息", "部门预算"],
    elements: "收支总表",
    timeLimit: "20个工作日内",
    count: 3,
    newestOn: "2026-03-10",
    notApplicableReason: null,
    state: "stale",
  };

  it("says where a category hangs when it stands alone, and shows its depth when it stands in the tree", () => {
    expect(render(<CategoryTable rows={[row]} asTree={false} />)).toContain("财政预算、决算信息");
    const tree = render(<CategoryTable rows={[row]} asTree />);
    expect(tree).not.toContain("财政预算、决算信息");
    expect(tree).toContain("md:ps-5");
  });

  it("gives the reason in place of the elements where the category does not apply", () => {
    const none = { ...row, notApplicableReason: "本机关不承担这项职责", state: "not_applicable" as const };
    const html = render(<CategoryTable rows={[none]} asTree />);
    expect(html).toContain("本机关不承担这项职责");
    expect(html).not.toContain("收支总表");
  });
});

it("retired categories are printed only where there are some", () => {
  expect(render(<RetiredCategories categories={[]} />)).toBe("");
  expect(render(<RetiredCategories categories={[{ id: "1", code: "old", name: "旧栏目" }]} />)).toContain(
    "（1）",
  );
});
