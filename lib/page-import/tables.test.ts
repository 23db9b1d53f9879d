import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { blockText, inlineText } from "./inline-text";
import type { ImportedPage } from "./page";
import { readPage } from "./read-page";
import { lostSentences } from "./testing/lost-sentences";

const HEAD = "青杉区某局工作情况报告\n发布日期：2020-01-02\n\n　　现将有关情况报告如下。\n\n";
const read = (body: string) => readPage(new TextEncoder().encode(HEAD + body));
const tables = ({ body }: ImportedPage) =>
  body.flatMap((block) =>
    block.kind === "table"
      ? [block.table.rows.map((row) => row.map((cell) => inlineText(cell.content)))]
      : [],
  );
const doubt = ({ problems }: ImportedPage) => problems.filter((one) => one.code === "table.uncertain").length;

/** One cell a line; between two lines `gap` empty ones; a blank cell is a line of two spaces. */
function flattened(rows: string[][], gap: number): string {
  return rows
    .flat()
    .map((cell) => (cell === "" ? "  " : `  ${cell}`))
    .join("\n".repeat(gap + 1));
}

const LABELS = [
  "主动公开文件数",
  "其中:1.政府网站公开数",
  "2.政府公报公开数",
  "受理申请总数",
  "当面申请数",
  "网络申请数",
  "信函申请数",
  "答复总数",
  "同意公开数",
  "不予公开数",
  "行政复议数",
  "行政诉讼数",
  "投诉举报数",
  "送交档案馆数",
  "送交图书馆数",
];
const NAMES = ["2016年", "2017年", "历年累计", "本年新增", "上年结转", "合计", "同比增减"];

const table = fc
  .record({
    rows: fc.integer({ min: 2, max: LABELS.length }),
    numbers: fc.integer({ min: 1, max: NAMES.length }),
    unit: fc.constantFrom("none", "blank", "条", "mixed"),
    gap: fc.constantFrom(0, 1, 2),
  })
  .chain(({ rows, numbers, unit, gap }) =>
    fc
      .array(fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: numbers, maxLength: numbers }), {
        minLength: rows,
        maxLength: rows,
      })
      .map((values) => {
        const units = (row: number) =>
          unit === "none"
            ? []
            : unit === "blank"
              ? [""]
              : unit === "mixed"
                ? [row % 2 ? "件" : "条"]
                : ["条"];
        const header = ["指标名称", ...(unit === "none" ? [] : ["单位"]), ...NAMES.slice(0, numbers)];
        const data = values.map((row, index) => [LABELS[index] ?? "", ...units(index), ...row.map(String)]);
        return { grid: [header, ...data], gap };
      }),
  );

describe("a table that was copied cell by cell", () => {
  it("comes back as it was, whatever its shape, and no word is lost", () => {
    fc.assert(
      fc.property(table, fc.boolean(), ({ grid, gap }, signed) => {
        const signOff = signed
          ? `${" ".repeat(25)}青杉区某局\n${"\n".repeat(gap)}${" ".repeat(27)}2020年1月2日\n\n\n\n`
          : "";
        const source = `${signOff}${flattened(grid, gap)}\n\n\n附件下载\n`;
        const page = read(source);
        expect(tables(page)).toEqual([grid]);
        expect(lostSentences(HEAD + source, page)).toEqual([]);
        expect(page.signOff?.on ?? null).toBe(signed ? "2020-01-02" : null);
      }),
      { numRuns: 200 },
    );
  });

  it("is never made with other cells than its own when its blank cells are gone", () => {
    fc.assert(
      fc.property(table, ({ grid, gap }) => {
        const cells = grid.flat().filter((cell) => cell !== "");
        const page = read(flattened([cells], gap));
        const found = tables(page);
        if (found.length === 0) expect(page.body.map(blockText).join("")).toContain(cells.at(-1) ?? "");
        else expect(found).toEqual([grid]);
      }),
    );
  });

  test.each([
    [
      "with a caption",
      "附表\n项目\n数量\n培训\n3\n检查\n5\n咨询\n8\n",
      [
        ["项目", "数量"],
        ["培训", "3"],
        ["检查", "5"],
        ["咨询", "8"],
      ],
    ],
    [
      "with a column of remarks",
      "序号\n名称\n数量\n备注\n1\n培训\n3\n\n2\n检查\n5\n已公开\n3\n咨询\n8\n",
      [
        ["序号", "名称", "数量", "备注"],
        ["1", "培训", "3", ""],
        ["2", "检查", "5", "已公开"],
        ["3", "咨询", "8", ""],
      ],
    ],
    [
      "with a note below",
      "项目\n数量\n培训\n3\n检查\n5\n\n　　注：数据截至年底。\n",
      [
        ["项目", "数量"],
        ["培训", "3"],
        ["检查", "5"],
      ],
    ],
    [
      "with dashes and percentages",
      "项目\n数量\n增幅\n培训\n3\n12.5%\n检查\n—\n—\n咨询\n1,280\n-3%\n",
      [
        ["项目", "数量", "增幅"],
        ["培训", "3", "12.5%"],
        ["检查", "—", "—"],
        ["咨询", "1,280", "-3%"],
      ],
    ],
    [
      "with telephone numbers",
      "单位\n电话\n甲局\n0591-12345678\n乙局\n0591-12345679\n丙局\n0591-12345670\n",
      [
        ["单位", "电话"],
        ["甲局", "0591-12345678"],
        ["乙局", "0591-12345679"],
        ["丙局", "0591-12345670"],
      ],
    ],
  ])("is found %s", (_, body, grid) => {
    expect(tables(read(body))).toEqual([grid]);
  });

  test.each([
    ["a row too short", "项目\n数量\n单价\n培训\n3\n5\n检查\n7\n咨询\n8\n9\n其他\n1\n2\n", 1],
    ["a word among the numbers", "项目\n数量\n培训\n3\n检查\n5\n咨询\n未统计\n其他\n7\n", 1],
    ["no header", "行政许可\n5214\n行政处罚\n906\n行政强制\n58\n行政检查\n77\n", 1],
    ["cells of words only", "甲局\n张三\n一楼\n乙局\n李四\n二楼\n丙局\n王五\n三楼\n", 0],
    ["paragraphs", "各乡镇人民政府\n各有关单位\n抄送名单如下\n青杉镇\n云栖镇\n丹枫镇\n", 0],
  ])("stays a list of paragraphs with %s, and is reported if it looks like one", (_, body, reports) => {
    const page = read(body);
    expect(tables(page)).toEqual([]);
    expect(doubt(page)).toBe(reports);
    expect(lostSentences(HEAD + body, page)).toEqual([]);
  });
});

describe("several tables in one run", () => {
  it("are all found, each under its caption", () => {
    const page = read(
      "表1\n项目\n数量\n培训\n3\n检查\n5\n表2\n事项\n上年\n本年\n许可\n1\n2\n处罚\n3\n4\n强制\n0\n0\n",
    );
    expect(tables(page)).toEqual([
      [
        ["项目", "数量"],
        ["培训", "3"],
        ["检查", "5"],
      ],
      [
        ["事项", "上年", "本年"],
        ["许可", "1", "2"],
        ["处罚", "3", "4"],
        ["强制", "0", "0"],
      ],
    ]);
  });
});

describe("lines with tabs", () => {
  it("are a table when they agree", () => {
    const page = read("项目\t数量\t单位\n培训\t3\t\n检查\t5\t\n");
    expect(tables(page)).toEqual([
      [
        ["项目", "数量", "单位"],
        ["培训", "3", ""],
        ["检查", "5", ""],
      ],
    ]);
    expect(page.problems.map((one) => [one.code, one.quote])).toEqual([["table.blank-column", "单位"]]);
  });

  it("are no headings, although they begin with numbers, when they do not agree", () => {
    const page = read("项目\t数量\n一、新收申请\t3\t5\n（一）公开\t5\n");
    expect(page.body.filter((block) => block.kind === "heading")).toEqual([]);
  });

  it("are left and reported when they do not", () => {
    const page = read("项目\t数量\n培训\t3\t5\n检查\t5\n");
    expect(tables(page)).toEqual([]);
    expect(doubt(page)).toBe(1);
  });
});

describe("a page of HTML", () => {
  it("gives back a table of one paragraph a cell, empty paragraphs being cells", () => {
    const cells = ["指标名称", "单位", "2017", "公开数", "", "12", "申请数", "", "0", "答复数", "", "0"];
    const html = `<body><h1>情况报告</h1><p>发布日期：2018-01-02</p>${"<p>现将有关情况报告如下，请予审阅。</p>".repeat(3)}${cells.map((cell) => `<p>${cell || "&nbsp;"}</p>`).join("\n")}</body>`;
    const page = readPage(new TextEncoder().encode(html));
    expect(tables(page)).toEqual([
      [
        ["指标名称", "单位", "2017"],
        ["公开数", "", "12"],
        ["申请数", "", "0"],
        ["答复数", "", "0"],
      ],
    ]);
  });

  it("is not torn apart by tables that only lay it out", () => {
    const html = `<table><tr><td><h1>关于停水的通知</h1><p>发布日期：2020-01-02</p><p>${"因检修管网，明日停水。".repeat(10)}</p><table><tr><td>片区</td><td>小时</td></tr><tr><td>东</td><td>3</td></tr></table></td></tr></table>`;
    const page = readPage(new TextEncoder().encode(html));
    expect(page.title).toBe("关于停水的通知");
    expect(tables(page)).toEqual([
      [
        ["片区", "小时"],
        ["东", "3"],
      ],
    ]);
  });
});
