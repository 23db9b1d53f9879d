import { describe, expect, it, vi } from "vitest";
import type { PublishedRecordView } from "@/lib/reader/get-published";
import type { PublicSite } from "@/lib/reader/read-site";
import { breadcrumbLd, organizationLd, recordLd } from "./json-ld";

vi.stubEnv("BASE_URL", "https://www.example.gov.cn");

const SITE = {
  agencyName: "测试县人力资源和社会保障局",
  shortName: "测试县人社局",
  address: "测试县解放路1号",
  postalCode: "",
  phone: "0598-1234567",
  fax: "",
  email: "",
} as PublicSite;

const RECORD = {
  state: "published",
  documentId: 7,
  kind: "disclosure_item",
  title: "关于养老保险的通知",
  summary: "办理办法。",
  indexNumber: "11990101MB0000001X/2017-00007",
  issuingAgency: "测试县人力资源和社会保障局",
  issuedOn: "2017-03-10",
  firstPublishedAt: new Date("2017-03-14T01:30:00Z"),
  updatedAt: new Date("2017-03-15T02:00:00Z"),
  isImported: false,
  keywords: ["养老"],
  category: { name: "社会保险" },
  files: [
    {
      attachmentId: "0d8f1d0e-0000-4000-8000-000000000001",
      title: "",
      attachment: { name: "名单 (1).xlsx", mediaType: "application/x", size: 1200n, sha256: "ab" },
    },
  ],
} as unknown as PublishedRecordView;

describe("the facts", () => {
  it("of an agency leave out what the settings leave empty", () => {
    const facts = organizationLd(SITE, [{ name: "办公室", duties: "日常工作", phone: "" }]);
    expect(facts).toMatchObject({
      "@type": "GovernmentOrganization",
      name: SITE.agencyName,
      telephone: "0598-1234567",
      address: { "@type": "PostalAddress", streetAddress: "测试县解放路1号", addressCountry: "CN" },
      department: [{ "@type": "Organization", name: "办公室", description: "日常工作" }],
    });
    expect(facts).not.toHaveProperty("faxNumber");
    expect(facts.department).not.toHaveProperty("0.telephone");
  });

  it("of a record name its number, its times in Shanghai and its files", () => {
    expect(recordLd(RECORD, SITE)).toMatchObject({
      "@type": "Article",
      headline: "关于养老保险的通知",
      datePublished: "2017-03-14T09:30:00+08:00",
      dateModified: "2017-03-15T10:00:00+08:00",
      identifier: { propertyID: "索引号", value: "11990101MB0000001X/2017-00007" },
      associatedMedia: [
        {
          "@type": "DataDownload",
          contentUrl: expect.stringMatching(/^http.*\/files\/0d8f.*\/%E5%90%8D%E5%8D%95%20%281%29\.xlsx$/),
          contentSize: "1200 B",
        },
      ],
    });
  });

  it("call a record in the column of annual reports a report, whatever its kind", () => {
    const category = { ...RECORD.category, columnType: "政府信息公开年报" } as typeof RECORD.category;
    expect(recordLd({ ...RECORD, category }, SITE)["@type"]).toBe("Report");
  });

  it("of an imported record of which only the day is known say no minute", () => {
    const imported = { ...RECORD, isImported: true, firstPublishedAt: new Date("2017-03-14T00:00:00+08:00") };
    expect(recordLd(imported, SITE).datePublished).toBe("2017-03-14");
  });

  it("of the way to a page count from one", () => {
    const { itemListElement } = breadcrumbLd([{ href: "/", label: "首页" }, { label: "正文" }]);
    expect(itemListElement).toEqual([
      { "@type": "ListItem", position: 1, name: "首页", item: expect.stringMatching(/^http.*\/$/) },
      { "@type": "ListItem", position: 2, name: "正文" },
    ]);
  });
});
