import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { parseRichText } from "@/lib/rich-text/parse";
import { plainText } from "@/lib/rich-text/plain-text";
import { blockText, inlineText } from "./inline-text";
import type { ImportedPage } from "./page";
import { readPage } from "./read-page";
import { encodeGb18030 } from "./testing/gb18030";
import { lostSentences } from "./testing/lost-sentences";
import { toRichText } from "./to-rich-text";

const FIXTURES = [
  "clean-report.txt",
  "damaged-report.txt",
  "labels-on-own-lines.txt",
  "labels-on-one-line.txt",
  "portal-page.html.txt",
  "definition-list.html.txt",
];

const source = (name: string) => readFileSync(`lib/page-import/fixtures/${name}`, "utf8");
const page = (name: string) => readPage(new TextEncoder().encode(source(name)));
const text = (words: string) => readPage(new TextEncoder().encode(words));
const codes = ({ problems }: ImportedPage) =>
  problems.map(({ code, where, quote }) => [code, where.line, quote]);
const rows = ({ body }: ImportedPage) =>
  body.flatMap((block) =>
    block.kind === "table" ? block.table.rows.map((row) => row.map((cell) => inlineText(cell.content))) : [],
  );

describe("readPage", () => {
  test.each(FIXTURES)("loses no sentence of %s", (name) => {
    expect(lostSentences(source(name), page(name))).toEqual([]);
  });

  test.each(FIXTURES)("gives %s as rich text that the house accepts, with every word of it", (name) => {
    const read = page(name);
    const { body } = toRichText(read);
    const parsed = parseRichText(body);
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
    const compacted = plainText(body).replace(/\s/g, "");
    for (const block of read.body)
      for (const line of blockText(block).split("\n")) expect(compacted).toContain(line.replace(/\s/g, ""));
  });

  test.each([
    "clean-report.txt",
    "labels-on-own-lines.txt",
    "labels-on-one-line.txt",
    "definition-list.html.txt",
  ])("finds nothing wrong with %s", (name) => {
    expect(codes(page(name))).toEqual([]);
  });

  it("reads a clean report: metadata, publication, outline, sign-off, table", () => {
    const read = page("clean-report.txt");
    expect(read).toMatchObject({
      title: "青杉区人力资源和社会保障局2018年政府信息公开工作年度报告",
      metadata: {
        indexNumber: "QS0302-0110-2019-00007",
        issuingAgency: "青杉区人力资源和社会保障局",
        documentNumber: "青人社〔2019〕8号",
        issuedOn: "2019-01-15",
        other: [],
      },
      publishedOn: "2019-01-16",
      publishedMinute: "2019-01-16 09:30",
      source: "青杉区人社局",
      views: 326,
      signOff: { agency: "青杉区人力资源和社会保障局", on: "2019-01-15", line: 29 },
    });
    const headings = read.body.flatMap((block) =>
      block.kind === "heading" ? [[block.level, blockText(block)]] : [],
    );
    expect(headings).toEqual([
      [2, "一、概述"],
      [3, "（一）制度建设"],
      [3, "（二）平台建设"],
      [2, "二、存在的主要问题及改进措施"],
    ]);
    expect(rows(read)).toHaveLength(5);
    expect(rows(read)[4]).toEqual(["受理政府信息公开申请总数", "件", "3", "9"]);
  });

  it("reports every damage of a damaged page with its line, and repairs none", () => {
    const read = page("damaged-report.txt");
    expect(codes(read)).toEqual([
      ["metadata.blank", 1, "索引号"],
      ["metadata.blank", 3, "发布机构"],
      ["metadata.blank", 5, "文号"],
      ["metadata.blank", 7, "生成日期"],
      ["text.template-residue", 11, "{{ viewCount }}"],
      ["text.doubled-character", 25, "于于"],
      ["text.lost-characters", 25, "201610月"],
      ["text.dangling-punctuation", 25, "完成,并统一对外公布、"],
      ["text.numbering", 27, "2.明确责任人"],
      ["text.lost-characters", 29, "20164月"],
      ["text.numbering", 33, "(3)落实考核机制。每"],
      ["text.lost-characters", 37, "农村政策类5条社会救助类2条"],
      ["text.enumeration", 39, "是培训不经常"],
      ["table.blank-column", 53, "单位"],
      ["page.empty-block", 95, "附件下载"],
      ["page.empty-block", 97, "相关链接"],
    ]);
    expect(plainText(toRichText(read).body)).toContain("清单编制已于于201610月底全面完成,并统一对外公布、");
    expect(read.metadata).toEqual({ other: [] });
    expect(read.views).toBeUndefined();
  });

  it("makes a table again of cells with a blank column between blank lines, and shows why", () => {
    const read = page("damaged-report.txt");
    expect(rows(read)).toEqual([
      ["指标名称", "单位", "2016", "历年累计"],
      ["主动公开文件数", "", "11", "96"],
      ["其中:1.政府网站公开数", "", "9", "80"],
      ["2.查阅点公开数", "", "2", "16"],
      ["受理申请总数", "", "0", "1"],
    ]);
    const table = read.recognised.find((one) => one.what === "表格");
    for (const words of [
      "4 行数据、4 列",
      "表头：指标名称、单位、2016、历年累计",
      "“单位”全部为空",
      "把握：确定",
    ])
      expect(table?.value).toContain(words);
    const [header, first] =
      toRichText(read).body.content.find((node) => node.type === "table")?.content ?? [];
    expect(header?.content?.map((cell) => cell.type)).toEqual(Array(4).fill("tableHeader"));
    expect(first?.content?.map((cell) => cell.type)).toEqual(Array(4).fill("tableCell"));
  });

  it("reads labels that stand above their values, and a title of two lines", () => {
    const read = page("labels-on-own-lines.txt");
    expect(read).toMatchObject({
      title: "关于做好2020年一次性求职创业补贴申领工作的通知",
      metadata: {
        indexNumber: "QS0302-0300-2020-00012",
        documentNumber: "青人社〔2020〕11号",
        issuedOn: "2020-03-02",
        keywords: ["就业", "补贴"],
        other: [{ label: "主题分类", value: "劳动、人事、监察" }],
      },
      publishedOn: "2020-03-03",
      signOff: { on: "2020-03-02" },
    });
    expect(read.attachments.map((one) => one.name)).toEqual(["申请表.doc", "汇总表.xls"]);
  });

  it("reads several labels on one line, joins broken lines and reads tabs as a table with its caption", () => {
    const read = page("labels-on-one-line.txt");
    expect(read).toMatchObject({
      publishedOn: "2015-06-09",
      publishedMinute: "2015-06-09 08:05",
      views: 1204,
    });
    expect(read.metadata).toMatchObject({
      indexNumber: "015-0300-2015-00031",
      documentNumber: "澜财〔2015〕22号",
    });
    const first = read.body[0];
    expect(first && blockText(first)).toMatch(/自公布之日起执行。.*答复当事人，不收取任何费用。$/);
    const table = read.body.find((block) => block.kind === "table");
    expect(table?.kind === "table" && table.table.caption).toBe("附表：");
  });

  it("reads the main content of a portal page and nothing around it", () => {
    const read = page("portal-page.html.txt");
    expect(read).toMatchObject({
      title: "青杉区就业补助资金使用情况公示",
      metadata: { indexNumber: "11350000000000000X/2021-00031", issuedOn: "2021-05-11" },
      publishedMinute: "2021-05-12 16:20",
      source: "青杉区人社局",
      attachments: [{ name: "支出明细表.xlsx", href: "./W0202105.xlsx", line: 37 }],
    });
    expect(codes(read)).toEqual([
      ["metadata.blank", 17, "文号"],
      ["image.alternative-missing", 26, "/images/chart1.png"],
      ["image.not-taken", 26, "/images/chart1.png"],
    ]);
    const words = plainText(toRichText(read).body);
    for (const other of ["版权所有", "政务公开", "微信", "document.write", "color:red"])
      expect(words).not.toContain(other);
    const table = read.body.find((block) => block.kind === "table");
    expect(table?.kind === "table" && table.table).toMatchObject({
      caption: "一季度支出明细",
      rows: [
        [
          { rowspan: 2, header: true },
          { colspan: 2, header: true },
        ],
        [{ header: true }, { header: true }],
        [{ header: false }, { header: false }, { header: false }],
        [{ header: false }, { header: false }, { header: false }],
      ],
    });
  });

  it("keeps links that can be followed and reports those that cannot", () => {
    const read = page("portal-page.html.txt");
    expect(toRichText(read).problems.map((one) => [one.code, one.quote])).toEqual([
      ["link.not-taken", "〔图片：没有文字说明〕"],
      ["link.not-taken", "支出明细表.xlsx"],
    ]);
    const based = toRichText(read, { baseAddress: "http://old.example.gov.cn/zwgk/1.html" });
    expect(based.problems).toEqual([]);
    expect(JSON.stringify(based.body)).toContain("http://old.example.gov.cn/zwgk/W0202105.xlsx");
  });

  test.each(FIXTURES)("reads %s in GB18030 as in UTF-8", (name) => {
    const words = source(name).replace('charset="utf-8"', 'charset="gb2312"');
    const read = readPage(encodeGb18030(words));
    expect(read.encoding).toBe("gb18030");
    expect({ ...read, encoding: "utf-8" }).toEqual(page(name));
  });

  it("reads a page nested deeper than the stack without failing", () => {
    const read = text(
      `<html><body>${"<div>".repeat(5000)}<p>关于停水的通知</p><p>明日停水。</p></body></html>`,
    );
    expect(read.title + read.body.map(blockText).join("")).toContain("明日停水。");
  });

  it("reports bytes that are no characters, and keeps the rest", () => {
    const bytes = new TextEncoder().encode("关于停水的通知\n发布日期：2020-01-02\n　　因检修，明日停水。\n");
    const broken = new Uint8Array([...bytes, 0xe4, 0xb8, 0x0a]);
    const read = readPage(broken);
    expect(read.problems.map((one) => one.code)).toContain("page.encoding");
    expect(read.title).toBe("关于停水的通知");
  });

  it("reports text that was once read in the wrong encoding", () => {
    const wrong = new TextDecoder("gbk").decode(
      new TextEncoder().encode("公开指南，目录。依申请公开，年报。"),
    );
    expect(codes(text(`标题\n发布日期：2020-01-02\n${wrong}\n`)).map(([code]) => code)).toContain(
      "page.encoding",
    );
  });

  test.each([
    ["", ["page.empty", "page.title-missing", "page.publication-day-missing"]],
    ["<html><body></body></html>", ["page.empty", "page.title-missing", "page.publication-day-missing"]],
    ["关于停水的通知\n　　明日停水。", ["page.publication-day-missing"]],
    [
      "关于停水的通知\n发布日期：2020-02-30\n　　明日停水。",
      ["page.date-unreadable", "page.publication-day-missing"],
    ],
    [
      "关于停水的通知\n发布日期：2020-02-03 发布时间：2020-02-04\n　　明日停水。",
      ["page.publication-day-conflict"],
    ],
  ])("says what %j lacks", (words, expected) => {
    expect(
      text(words)
        .problems.map((one) => one.code)
        .toSorted(),
    ).toEqual(expected.toSorted());
  });
});
