import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { mainNavigation } from "./main-navigation";
import { PublicPage } from "./public-page";
import type { Site } from "./site";

const empty: Site = {
  name: "青禾县人社局政府信息公开",
  agencyName: "青禾县人力资源和社会保障局",
  shortName: "青禾县人社局",
  domain: "",
  siteIdCode: "",
  icpNumber: "",
  policeNumber: "",
  address: "",
  postalCode: "",
  officeHours: "",
  phone: "",
  fax: "",
  email: "",
  isSample: false,
  nav: mainNavigation({ current: "home" }),
};

const full: Site = {
  ...empty,
  siteIdCode: "3500000001",
  icpNumber: "闽ICP备00000001号",
  policeNumber: "闽公网安备 35000002000001号",
  address: "城关镇示范路1号",
  postalCode: "365000",
  officeHours: "工作日 8:30—12:00",
  phone: "0598-0000001",
  fax: "0598-0000002",
  email: "xxgk@example.gov.cn",
};

const render = (site: Site) => renderToStaticMarkup(<PublicPage site={site}>正文</PublicPage>);
const footLabels = [
  "网站标识码",
  "ICP备案编号",
  "公安备案号",
  "地址",
  "邮政编码",
  "办公时间",
  "联系电话",
  "传真",
  "电子邮箱",
];

describe("the foot of public pages", () => {
  it.each(footLabels)("prints %s when it is set and not when it is empty", (label) => {
    expect(render(full)).toContain(`${label}：`);
    expect(render(empty)).not.toContain(`${label}：`);
  });

  it("leads to the filing registers", () => {
    expect(render(full)).toContain('href="https://beian.miit.gov.cn/"');
    expect(render(full)).toContain("recordcode=35000002000001");
  });

  it("offers the fault report only where there is a way to report", () => {
    expect(render(empty)).not.toContain("我为政府网站找错");
    expect(render(full)).toContain("mailto:xxgk@example.gov.cn?subject=");
    expect(render({ ...full, faultReportHref: "https://faults.example/1" })).toContain(
      "https://faults.example/1",
    );
  });
});

describe("PublicPage", () => {
  it("marks the pages of the sample agency and no others", () => {
    expect(render({ ...empty, isSample: true })).toContain("示例");
    expect(render(empty)).not.toContain("示例");
  });

  it("carries one file of script, nothing inline and no style attribute", () => {
    const html = render(full);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toMatch(/<script src="\/site\.js"[^>]*><\/script>/);
    expect(html).not.toContain("style=");
  });

  it("begins with the way past the navigation", () => {
    expect(render(full).indexOf('href="#main"')).toBeLessThan(render(full).indexOf("<header"));
  });
});

describe("mainNavigation", () => {
  it.each([
    { options: {}, labels: ["首页", "政府信息公开", "公开目录"] },
    { options: { annualReports: true }, labels: ["首页", "政府信息公开", "公开目录", "年度报告"] },
    { options: { foi: true }, labels: ["首页", "政府信息公开", "公开目录", "依申请公开"] },
  ])("offers $labels", ({ options, labels }) => {
    expect(mainNavigation(options).map((link) => link.label)).toEqual(labels);
  });

  it("marks one place as the current one", () => {
    const marked = mainNavigation({ current: "catalog" }).filter((link) => link.current);
    expect(marked.map((link) => link.href)).toEqual(["/disclosure/catalog"]);
  });
});
