import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Anchor } from "./anchor";
import { Breadcrumb } from "./breadcrumb";
import { CheckboxGroup } from "./checkbox-group";
import { DataTable } from "./data-table";
import { DescriptionList } from "./description-list";
import { ErrorSummary } from "./error-summary";
import { Pagination } from "./pagination";
import { Progress } from "./progress";
import { TextField } from "./text-field";

const render = renderToStaticMarkup;

afterEach(() => vi.unstubAllEnvs());

describe("Field", () => {
  it("ties help and error to the control and says that it is wrong", () => {
    const html = render(
      <TextField name="email" label="电子邮箱" help="用于接收答复。" error="请填写电子邮箱。" />,
    );
    expect(html).toContain('<label for="email"');
    expect(html).toContain('aria-describedby="email-help email-error"');
    expect(html).toContain('id="email-error"');
    expect(html).toContain('aria-invalid="true"');
  });

  it("describes a right control without help by nothing", () => {
    const html = render(<TextField name="email" label="电子邮箱" />);
    expect(html).not.toContain("aria-describedby");
    expect(html).not.toContain("aria-invalid");
  });
});

describe("ErrorSummary", () => {
  it("links each sentence to its control", () => {
    const html = render(<ErrorSummary issues={[{ code: "x", field: "title", message: "请填写标题。" }]} />);
    expect(html).toContain('href="#title"');
  });

  it("prints nothing when nothing is wrong", () => {
    expect(render(<ErrorSummary issues={[]} />)).toBe("");
  });
});

describe("CheckboxGroup", () => {
  it("gives its first control the name as id, so that the error summary reaches it", () => {
    const html = render(
      <CheckboxGroup
        name="forms"
        label="载体"
        options={[
          { value: "paper", label: "纸质" },
          { value: "file", label: "电子" },
        ]}
        defaultValues={["file"]}
      />,
    );
    expect(html.match(/<input[^>]*id="forms"[^>]*>/)?.[0]).toContain('value="paper"');
    expect(html.match(/<input[^>]*checked=""[^>]*>/g)).toHaveLength(1);
  });
});

describe("Pagination", () => {
  const hrefOf = (page: number) => `/list?page=${page}`;

  it("prints nothing for one page", () => {
    expect(render(<Pagination page={1} pageCount={1} hrefOf={hrefOf} />)).toBe("");
  });

  it("offers no page before the first and none after the last", () => {
    const first = render(<Pagination page={1} pageCount={3} hrefOf={hrefOf} />);
    const last = render(<Pagination page={3} pageCount={3} hrefOf={hrefOf} />);
    expect(first).not.toContain("上一页");
    expect(first).toContain("下一页");
    expect(last).toContain("上一页");
    expect(last).not.toContain("下一页");
  });

  it("marks the current page and does not link it", () => {
    const html = render(<Pagination page={2} pageCount={3} hrefOf={hrefOf} />);
    expect(html).toContain('aria-current="page"');
    expect(html).not.toContain('aria-label="第 2 页"');
  });
});

describe("blocks without content", () => {
  it("a description without a value is not printed, zero is", () => {
    const html = render(
      <DescriptionList
        rows={[
          { label: "文号", value: "  " },
          { label: "条数", value: 0 },
        ]}
      />,
    );
    expect(html).not.toContain("文号");
    expect(html).toContain("条数");
  });

  it("a list of descriptions without any value prints nothing", () => {
    expect(render(<DescriptionList rows={[{ label: "文号", value: null }]} />)).toBe("");
  });

  it("a lone crumb prints nothing, the last crumb is no link", () => {
    expect(render(<Breadcrumb crumbs={[{ label: "首页", href: "/" }]} />)).toBe("");
    const html = render(
      <Breadcrumb
        crumbs={[
          { label: "首页", href: "/" },
          { label: "目录", href: "/c" },
        ]}
      />,
    );
    expect(html).not.toContain('href="/c"');
  });

  it("an empty cell carries no name of its column onto a narrow screen", () => {
    const html = render(
      <DataTable
        caption="列表"
        columns={[{ key: "n", header: "文号", cell: (row: { number?: string }) => row.number }]}
        rows={[{ number: undefined }]}
        rowKey={() => "1"}
      />,
    );
    expect(html).toMatch(/<td[^>]*><\/td>/);
    expect(html).not.toContain("data-label");
  });
});

describe("Progress", () => {
  it.each([
    { value: 0, max: 10, words: "0%" },
    { value: 999, max: 1000, words: "99%" },
    { value: 10, max: 10, words: "100%" },
  ])("says $words for $value of $max, never done too early", ({ value, max, words }) => {
    expect(render(<Progress label="上传" value={value} max={max} />)).toContain(`>${words}<`);
  });
});

describe("Anchor", () => {
  it("keeps links inside the folder that the site is deployed in", () => {
    vi.stubEnv("NEXT_PUBLIC_BASE_PATH", "/xxgk");
    expect(render(<Anchor href="/search">搜索</Anchor>)).toContain('href="/xxgk/search"');
  });

  it.each(["https://beian.miit.gov.cn/", "//other.example", "#main", "?page=2", "mailto:a@example.com"])(
    "leaves %s as it is",
    (href) => {
      vi.stubEnv("NEXT_PUBLIC_BASE_PATH", "/xxgk");
      expect(render(<Anchor href={href}>链接</Anchor>)).toContain(`href="${href}"`);
    },
  );
});
