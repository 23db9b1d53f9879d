import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { PublicSite } from "@/lib/reader/read-site";
import { AgencyProfile } from "./agency-profile";
import { DatasetSection } from "./dataset-section";
import { pageMetadata } from "./page-metadata";
import { RecordNeighbours } from "./record-neighbours";
import { SiteMapList } from "./site-map-list";

const render = renderToStaticMarkup;
const SITE = {
  name: "测试县人社局",
  agencyName: "测试县人力资源和社会保障局",
  shortName: "测试县人社局",
  domain: "",
  siteIdCode: "",
} as PublicSite;

describe("RecordNeighbours", () => {
  const one = { href: "/disclosure/items/1", title: "甲" };
  const two = { href: "/disclosure/items/2", title: "乙" };

  it("leads back to the newer and on to the older", () => {
    const html = render(<RecordNeighbours newer={two} older={one} />);
    expect(html).toMatch(/上一条（较新）.*href="\/disclosure\/items\/2" rel="prev".*乙/);
    expect(html).toMatch(/下一条（较早）.*href="\/disclosure\/items\/1" rel="next".*甲/);
  });

  it("prints only the side that there is, and nothing for a lone record", () => {
    expect(render(<RecordNeighbours newer={null} older={one} />)).not.toContain("上一条");
    expect(render(<RecordNeighbours newer={two} older={null} />)).not.toContain("下一条");
    expect(render(<RecordNeighbours newer={null} older={null} />)).toBe("");
  });
});

describe("SiteMapList", () => {
  it("prints links below links and no block without links", () => {
    const links = [{ href: "/a", label: "甲", children: [{ href: "/b", label: "乙" }] }];
    const html = render(<SiteMapList title="栏目" links={links} />);
    expect(html).toMatch(/href="\/a".*<ul.*href="\/b"/);
    expect(render(<SiteMapList title="栏目" links={[]} />)).toBe("");
  });
});

describe("AgencyProfile", () => {
  const section = { id: "1", name: "办公室", duties: "日常工作。", phone: "0598-1234567转2" };

  it("lists sections with duties and a number that can be dialled", () => {
    const html = render(<AgencyProfile site={SITE} sections={[section]} records={[]} />);
    expect(html).toContain('<th scope="row"');
    expect(html).toContain("日常工作。");
    expect(html).toContain('href="tel:05981234567;ext=2"');
    expect(html).not.toContain("机关职能");
  });

  it("prints no contact that is not known and says what to do while there are no sections", () => {
    const html = render(<AgencyProfile site={SITE} sections={[]} records={[]} />);
    expect(html).toContain("内设机构正在整理");
    expect(html).not.toContain("受理机构");
  });
});

describe("DatasetSection", () => {
  it("offers every format and explains every field", () => {
    const html = render(
      <DatasetSection
        id="items"
        fields={[{ name: "title", label: "标题", type: "text", description: "全称。" }]}
        files={[{ format: "csv", href: "/open-data/items.csv" }]}
      />,
    );
    expect(html).toContain('href="/open-data/items.csv"');
    for (const word of ["标题", "title", "文字", "全称。"]) expect(html).toContain(word);
  });
});

describe("the description of a page", () => {
  const column = { name: "制度", description: "与公开有关的制度", keywords: [], type: "政策文件" };

  it.each([
    ["its own", "页面说明", "页面说明"],
    ["that of its column when it has none", undefined, "与公开有关的制度"],
  ])("is %s", (_, description, expected) => {
    expect(pageMetadata(SITE, { title: "制度", path: "/x", column, description }).description).toBe(expected);
  });
});
