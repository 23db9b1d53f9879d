import { describe, expect, it } from "vitest";
import { governmentMeta } from "./government-meta";

const site = { name: "青禾县人社局", domain: "www.example.gov.cn", siteIdCode: "3500000001" };
const column = {
  name: "政策文件",
  description: "本机关的政策文件",
  keywords: ["政策", "文件"],
  type: "政策文件",
};
const article = { title: "关于参保缴费的通知", publishedAt: "2018-01-19 09:30", source: "青禾县人社局" };

describe("governmentMeta", () => {
  it("gives every page the tags of the site", () => {
    expect(governmentMeta({ site })).toEqual({
      SiteName: "青禾县人社局",
      SiteDomain: "www.example.gov.cn",
      SiteIDCode: "3500000001",
    });
  });

  it("gives a content page the tags of site, column and article together", () => {
    expect(Object.keys(governmentMeta({ site, column, article }))).toEqual([
      "SiteName",
      "SiteDomain",
      "SiteIDCode",
      "ColumnName",
      "ColumnDescription",
      "ColumnKeywords",
      "ColumnType",
      "ArticleTitle",
      "PubDate",
      "ContentSource",
    ]);
  });

  it("leaves out a tag without a value", () => {
    const tags = governmentMeta({
      site: { ...site, siteIdCode: " " },
      column,
      article: { ...article, keywords: [], author: "" },
    });
    expect(tags).not.toHaveProperty("SiteIDCode");
    expect(tags).not.toHaveProperty("Keywords");
    expect(tags).not.toHaveProperty("Author");
  });

  it("joins keywords with a comma", () => {
    expect(governmentMeta({ site, column }).ColumnKeywords).toBe("政策,文件");
  });
});
