import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CatalogTree } from "./catalog-tree";
import { CategoryPage } from "./category-page";
import { fileSize } from "./file-size";
import { MetadataBlock } from "./metadata-block";
import { PlatformNav } from "./platform-nav";
import { RecordPage } from "./record-page";
import { RecordTable } from "./record-table";
import { SearchResults } from "./search-results";
import { Tombstone } from "./tombstone";

const render = renderToStaticMarkup;

describe("MetadataBlock", () => {
  it("prints no row without a value and no block without rows", () => {
    const html = render(
      <MetadataBlock
        rows={[
          { label: "索引号", value: "A-1" },
          { label: "文号", value: "" },
        ]}
      />,
    );
    expect(html).toContain("索引号");
    expect(html).not.toContain("文号");
    expect(render(<MetadataBlock rows={[{ label: "文号", value: " " }]} />)).toBe("");
  });

  it.each([
    { name: "two rows share a line", wide: [false, false], full: 0 },
    { name: "a third row takes its line alone", wide: [false, false, false], full: 1 },
    { name: "a row before a wide one takes its line alone", wide: [false, true], full: 2 },
    { name: "a wide row leaves pairs together", wide: [false, false, true, false, false], full: 1 },
  ])("$name", ({ wide, full }) => {
    const rows = wide.map((each, index) => ({ label: `名${index}`, value: "值", wide: each }));
    expect(render(<MetadataBlock rows={rows} />).match(/sm:col-span-2/g) ?? []).toHaveLength(full);
  });
});

describe("RecordPage", () => {
  const bare = (
    <RecordPage title="关于参保缴费的通知" metadata={[]} publication={{ publishedAt: "2018-01-19 09:30" }}>
      <p>正文。</p>
    </RecordPage>
  );

  it.each(["附件下载", "相关链接", "更正与变更说明", "历史信息导入", "基本信息", "来源", "阅读", "更新时间"])(
    "prints no %s when there is none",
    (name) => {
      expect(render(bare)).not.toContain(name);
    },
  );

  it("prints the time of publication for people and machines", () => {
    expect(render(bare)).toContain('<time dateTime="2018-01-19 09:30">2018-01-19 09:30</time>');
  });

  it("prints a count of readings of zero", () => {
    const html = render(
      <RecordPage title="通知" metadata={[]} publication={{ publishedAt: "2018-01-19 09:30", views: 0 }}>
        正文
      </RecordPage>,
    );
    expect(html).toContain('<span data-views="">0</span>');
  });

  it("numbers several attachments and not a single one, each with size and checksum", () => {
    const file = { title: "缴费档次表", typeLabel: "PDF", bytes: 2048, sha256: "ab12" };
    const page = (hrefs: string[]) =>
      render(
        <RecordPage
          title="通知"
          metadata={[]}
          publication={{ publishedAt: "2018-01-19" }}
          attachments={hrefs.map((href) => ({ ...file, href }))}
        >
          正文
        </RecordPage>,
      );
    expect(page(["/files/1/a.pdf"])).toContain("附件：缴费档次表");
    expect(page(["/files/1/a.pdf", "/files/2/b.pdf"])).toContain("附件2：缴费档次表");
    expect(page(["/files/1/a.pdf"])).toContain("2 KB");
    expect(page(["/files/1/a.pdf"])).toContain("ab12");
  });

  it("has one heading of the first level and no style attribute", () => {
    expect(render(bare).match(/<h1/g)).toHaveLength(1);
    expect(render(bare)).not.toContain("style=");
  });
});

describe("fileSize", () => {
  it.each([
    [0, "0 B"],
    [812, "812 B"],
    [1023, "1023 B"],
    [1024, "1 KB"],
    [182_331, "178 KB"],
    [1_048_575, "1.0 MB"],
    [1_523_331, "1.5 MB"],
    [209_715_200, "200 MB"],
    [2_147_483_648, "2.0 GB"],
  ])("writes %d bytes as %s", (bytes, words) => {
    expect(fileSize(bytes)).toBe(words);
  });
});

describe("PlatformNav", () => {
  it("uses the fixed names in their order and offers no part without an address", () => {
    const html = render(
      <PlatformNav
        current="guide"
        hrefs={{ guide: "/g", rules: "/r", proactive: "/p", annualReports: "/a", foi: "/f" }}
      />,
    );
    const places = [
      "政府信息公开指南",
      "政府信息公开制度",
      "法定主动公开内容",
      "政府信息公开年报",
      "依申请公开",
    ].map((name) => html.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(render(<PlatformNav hrefs={{ guide: "/g" }} />)).not.toContain("依申请公开");
  });
});

describe("lists", () => {
  it("have the statutory columns in their order", () => {
    const html = render(<RecordTable caption="列表" rows={[]} />);
    expect([...html.matchAll(/<th scope="col"[^>]*>([^<]*)</g)].map((match) => match[1])).toEqual([
      "标题",
      "发布机构",
      "文号",
      "成文日期",
      "发布日期",
    ]);
  });

  const list = {
    name: "政策文件",
    filters: null,
    rows: [],
    total: 0,
    page: 1,
    pageCount: 0,
    allHref: "/all",
  };

  it("say what to do when a category is empty and when filters leave nothing", () => {
    const empty = render(<CategoryPage {...list} filtered={false} hrefOf={() => ""} />);
    const filtered = render(<CategoryPage {...list} filtered hrefOf={() => ""} />);
    expect(empty).toContain("还没有公开的信息");
    expect(filtered).toContain("请减少筛选条件");
    expect(filtered).toContain('href="/all"');
  });

  it("tell empty and stale categories of the catalog in words", () => {
    const html = render(
      <CatalogTree
        nodes={[
          { href: "/a", name: "规划", count: 0 },
          { href: "/b", name: "统计", count: 2, stale: true, newestOn: "2017-01-02" },
        ]}
      />,
    );
    expect(html).toContain("暂无信息");
    expect(html).toContain("待更新");
    expect(html).toContain("2 条");
  });
});

describe("SearchResults", () => {
  const nothing = { hits: [], total: 0, page: 1, pageCount: 0, hrefOf: () => "" };

  it("asks for words before it says that nothing was found", () => {
    expect(render(<SearchResults query="" {...nothing} />)).toContain("请输入要查找的内容");
    expect(render(<SearchResults query="养老" {...nothing} />)).toContain("没有找到相关信息");
  });

  it("escapes what the reader typed and marks only what was found", () => {
    const html = render(
      <SearchResults
        {...nothing}
        query="<b>养老"
        total={1}
        hits={[
          {
            href: "/r/1",
            title: "通知",
            publishedOn: "2018-01-19",
            excerpt: [{ text: "城乡" }, { text: "养老", marked: true }, { text: "<b>" }],
          },
        ]}
      />,
    );
    expect(html).toContain("<mark>养老</mark>");
    expect(html).not.toContain("<b>");
  });
});

describe("Tombstone", () => {
  it("says what was withdrawn, when and why, and leads on", () => {
    const html = render(
      <Tombstone
        title="关于最低工资的通知"
        withdrawnAt="2018-06-01 10:20"
        reason="文件已废止。"
        links={[{ href: "/", label: "返回首页" }]}
      />,
    );
    for (const words of ["关于最低工资的通知", "2018-06-01 10:20", "文件已废止。", "返回首页"]) {
      expect(html).toContain(words);
    }
  });
});
