import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { openArchive } from "./archive";
import { inspectOfd } from "./inspect-ofd";
import { inspectOffice } from "./inspect-office";
import type { Inspection } from "./inspection";
import { relations, run, sampleDocx, sampleOfd, samplePptx, sampleXlsx, wordPart } from "./sample-documents";
import { withFile } from "./sample-file";

async function look(bytes: Buffer, extension: "docx" | "xlsx" | "pptx" | "ofd"): Promise<Inspection> {
  return withFile(bytes, async (file) => {
    const archive = await openArchive(file);
    try {
      return extension === "ofd" ? await inspectOfd(archive) : await inspectOffice(archive, extension);
    } finally {
      archive.close();
    }
  });
}

const codes = ({ hiddenData }: Inspection) => hiddenData.map(({ code }) => code);
const textAt = ({ texts }: Inspection, place: string) =>
  texts
    .filter((text) => text.place === place)
    .map(({ text }) => text)
    .join("\n");

describe("a .docx made by a library", () => {
  test("gives its words, and the author of the file", async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const document = new Document({
      creator: "张某",
      sections: [
        {
          children: [
            new Paragraph({ text: "一、总体情况", heading: HeadingLevel.HEADING_1 }),
            new Paragraph("本年公开信息 12 条。"),
            new Table({ rows: [new TableRow({ children: [cell("类别"), cell("条数")] })] }),
          ],
        },
      ],
    });
    const inspection = await look(await Packer.toBuffer(document), "docx");
    expect(textAt(inspection, "正文")).toContain("一、总体情况\n本年公开信息 12 条。\n类别\t条数");
    expect(inspection.hiddenData).toEqual([
      expect.objectContaining({ code: "hidden.author", place: "文件属性", quote: "张某" }),
    ]);
  });
});

describe("what a .docx hides", () => {
  const cases: [string, string, Buffer, { place: string; text: string }?][] = [
    [
      "deleted words of a tracked change",
      "hidden.tracked-change",
      sampleDocx(
        `${run("留下")}<w:p><w:del w:author="李某"><w:r><w:delText>删去的话</w:delText></w:r></w:del></w:p>`,
      ),
      { place: "正文（修订中已删除的文字）", text: "删去的话" },
    ],
    [
      "inserted words of a tracked change",
      "hidden.tracked-change",
      sampleDocx(`<w:p><w:ins w:author="李某"><w:r><w:t>加上的话</w:t></w:r></w:ins></w:p>`),
      { place: "正文", text: "加上的话" },
    ],
    [
      "a comment",
      "hidden.comment",
      sampleDocx(run("正文"), [
        wordPart(
          "word/comments.xml",
          "comments",
          `<w:comment w:author="李某">${run("请核实此人")}</w:comment>`,
        ),
      ]),
      { place: "批注", text: "请核实此人" },
    ],
    [
      "hidden letters",
      "hidden.text",
      sampleDocx(run("看得见") + run("看不见", "<w:vanish/>")),
      { place: "正文（隐藏文字）", text: "看不见" },
    ],
    [
      "white letters",
      "hidden.text",
      sampleDocx(run("看得见") + run("白字", '<w:color w:val="FFFFFF"/>')),
      { place: "正文（隐藏文字）", text: "白字" },
    ],
    [
      "a field that starts a program",
      "hidden.script",
      sampleDocx("<w:p><w:r><w:instrText>DDEAUTO c:\\\\x</w:instrText></w:r></w:p>"),
    ],
    ["a macro", "hidden.macro", sampleDocx(run("正文"), [{ name: "word/vbaProject.bin", data: "x" }])],
    [
      "an embedded workbook",
      "hidden.embedded-object",
      sampleDocx(run("正文"), [{ name: "word/embeddings/Microsoft_Excel_Sheet1.xlsx", data: "x" }]),
    ],
    [
      "a template from elsewhere",
      "hidden.external-link",
      sampleDocx(run("正文"), [
        relations("word/_rels/settings.xml.rels", "attachedTemplate", "http://example.com/t.dotm"),
      ]),
    ],
  ];
  test.each(cases)("%s is found", async (_, code, bytes, text) => {
    const inspection = await look(bytes, "docx");
    expect(codes(inspection)).toEqual([code]);
    expect(inspection.hiddenData[0]?.message).toMatch(/。$/);
    if (text) expect(textAt(inspection, text.place)).toContain(text.text);
  });

  test.each([
    ["letters that are explicitly not hidden", run("正文", '<w:vanish w:val="0"/>')],
    ["black letters", run("正文", '<w:color w:val="000000"/>')],
  ])("%s are not", async (_, body) => {
    expect(codes(await look(sampleDocx(body), "docx"))).toEqual([]);
  });

  test("ordinary hyperlinks are not", async () => {
    const bytes = sampleDocx(run("正文"), [
      relations("word/_rels/document.xml.rels", "hyperlink", "https://www.example.gov.cn/"),
    ]);
    expect(codes(await look(bytes, "docx"))).toEqual([]);
  });

  test("headers, footers and notes are read too", async () => {
    const bytes = sampleDocx(run("正文"), [
      wordPart("word/header1.xml", "hdr", run("页眉字")),
      wordPart("word/footer1.xml", "ftr", run("页脚字")),
      wordPart("word/footnotes.xml", "footnotes", run("脚注字")),
    ]);
    const inspection = await look(bytes, "docx");
    expect(["页眉", "页脚", "脚注"].map((place) => textAt(inspection, place))).toEqual([
      "页眉字",
      "页脚字",
      "脚注字",
    ]);
  });
});

describe("a broken .docx", () => {
  test.each([
    ["with unclosed elements", "<w:p><w:r>"],
    ["with an entity bomb", "&a;"],
    ["nested beyond reason", "<w:p>".repeat(300) + "</w:p>".repeat(300)],
  ])("%s is refused", async (_, body) => {
    await expect(look(sampleDocx(body), "docx")).rejects.toThrow("损坏");
  });
  test("with a DOCTYPE is refused", async () => {
    const bytes = sampleDocx(run("正文"), [
      { name: "word/header1.xml", data: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' },
    ]);
    await expect(look(bytes, "docx")).rejects.toThrow("DOCTYPE");
  });
});

describe("a .xlsx made by a library", () => {
  test("gives its words, long numbers with their cells, and everything it hides", async () => {
    const book = new ExcelJS.Workbook();
    book.creator = "王某";
    const list = book.addWorksheet("名单");
    list.addRow(["姓名", "证件号码", "金额"]);
    list.addRow(["张三", "350403198001011234", 800]);
    list.addRow(["李四", 13812345678, 900]);
    list.getColumn(3).hidden = true;
    list.getRow(3).hidden = true;
    list.getCell("A1").note = "经办人批注";
    book.addWorksheet("底稿", { state: "hidden" }).addRow(["未公开"]);
    book.addWorksheet("深藏", { state: "veryHidden" }).addRow(["更未公开"]);
    const inspection = await look(Buffer.from(await book.xlsx.writeBuffer()), "xlsx");

    expect(textAt(inspection, "工作表“名单” B2")).toBe("350403198001011234");
    expect(textAt(inspection, "工作表“名单” B3")).toBe("13812345678");
    expect(textAt(inspection, "工作表“名单”")).toBe("姓名\t证件号码\t金额\n张三\t800\n李四\t900");
    expect(textAt(inspection, "隐藏的工作表“底稿”")).toBe("未公开");
    expect(textAt(inspection, "批注")).toContain("经办人批注");
    expect(inspection.hiddenData.map(({ code, place }) => `${code} ${place}`).sort()).toEqual([
      "hidden.author 文件属性",
      "hidden.comment 批注",
      "hidden.rows-or-columns 工作表“名单”",
      "hidden.sheet 隐藏的工作表“底稿”",
      "hidden.sheet 隐藏的工作表“深藏”",
    ]);
    expect(inspection.hiddenData.find(({ code }) => code === "hidden.rows-or-columns")?.message).toContain(
      "列（C）",
    );
  });

  test("without anything hidden gives no finding but the author", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("目录").addRow(["序号", "名称"]);
    expect(codes(await look(Buffer.from(await book.xlsx.writeBuffer()), "xlsx"))).toEqual([]);
  });
});

describe("a .xlsx part by part", () => {
  const cell = (attributes: string, value: string) =>
    `<sheetData><row><c ${attributes}>${value}</c></row></sheetData>`;
  test.each([
    ["a shared string", cell('r="A1" t="s"', "<v>0</v>"), "共享字串"],
    ["an inline string", cell('r="A1" t="inlineStr"', "<is><t>内联字串</t></is>"), "内联字串"],
    ["the last value of a formula", cell('r="A1" t="str"', "<f>B1</f><v>公式结果</v>"), "公式结果"],
  ])("%s is read", async (_, data, text) => {
    expect(textAt(await look(sampleXlsx([{ name: "表", data }], ["共享字串"]), "xlsx"), "工作表“表”")).toBe(
      text,
    );
  });

  test("a telephone number stored in floating point is read as its digits", async () => {
    const bytes = sampleXlsx([{ name: "表", data: cell('r="B7"', "<v>1.3812345678E10</v>") }]);
    expect(textAt(await look(bytes, "xlsx"), "工作表“表” B7")).toBe("13812345678");
  });

  test.each([
    ["hidden.pivot-cache", { name: "xl/pivotCache/pivotCacheRecords1.xml", data: '<r><s v="张三"/></r>' }],
    ["hidden.external-link", { name: "xl/externalLinks/externalLink1.xml", data: "<a/>" }],
    ["hidden.external-link", { name: "xl/connections.xml", data: "<a/>" }],
    ["hidden.macro", { name: "xl/vbaProject.bin", data: "x" }],
    ["hidden.macro", { name: "xl/macrosheets/sheet1.xml", data: "<a/>" }],
    ["hidden.embedded-object", { name: "xl/embeddings/oleObject1.bin", data: "x" }],
  ])("%s is found", async (code, part) => {
    expect(codes(await look(sampleXlsx([{ name: "表", data: "" }], [], [part]), "xlsx"))).toEqual([code]);
  });

  test("the values of a pivot cache are read", async () => {
    const part = {
      name: "xl/pivotCache/pivotCacheRecords1.xml",
      data: '<r><s v="张三"/><n v="350403198001011234"/></r>',
    };
    const inspection = await look(sampleXlsx([{ name: "表", data: "" }], [], [part]), "xlsx");
    expect(textAt(inspection, "数据透视表缓存")).toBe("张三\n350403198001011234");
  });

  test.each([
    ["a row of no height", '<sheetData><row r="1" ht="0" customHeight="1"/></sheetData>'],
    ["a column of no width", '<cols><col min="1" max="1" width="0"/></cols><sheetData/>'],
    ["rows hidden by default", '<sheetFormatPr zeroHeight="1"/><sheetData/>'],
  ])("%s counts as hidden", async (_, data) => {
    expect(codes(await look(sampleXlsx([{ name: "表", data }]), "xlsx"))).toEqual(["hidden.rows-or-columns"]);
  });

  test("a sheet of twenty million characters is read to the limit, and the rest is named", async () => {
    const rows = '<row><c t="str"><v>数据数据数据数据数据</v></c></row>'.repeat(100);
    // Blocks that differ keep the packing within the limits of an archive.
    const data = Array.from(
      { length: 6000 },
      (_, at) => `${rows}<row><c><v>${Math.sin(at)}</v></c></row>`,
    ).join("");
    const inspection = await look(
      sampleXlsx([{ name: "表", data: `<sheetData>${data}</sheetData>` }]),
      "xlsx",
    );
    expect(codes(inspection)).toEqual(["hidden.not-readable"]);
    expect(inspection.texts.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(5_000_000);
  });

  test("ranges of hidden columns carry their letters", async () => {
    const data =
      '<cols><col min="2" max="4" hidden="1"/><col min="28" max="28" hidden="1"/></cols><sheetData/>';
    const [found] = (await look(sampleXlsx([{ name: "表", data }]), "xlsx")).hiddenData;
    expect(found?.message).toContain("列（B–D、AB）");
  });
});

describe("a .pptx", () => {
  test("gives the words of its slides; hidden slides and notes are found", async () => {
    const note = {
      name: "ppt/notesSlides/notesSlide1.xml",
      data: '<n xmlns:a="a"><a:p><a:t>讲稿</a:t></a:p></n>',
    };
    const inspection = await look(
      samplePptx([{ text: "首页" }, { text: "内部", hidden: true }], [note]),
      "pptx",
    );
    expect(textAt(inspection, "幻灯片 1")).toBe("首页");
    expect(codes(inspection).sort()).toEqual(["hidden.comment", "hidden.sheet"]);
  });
  test("a note page with nothing but the slide's number is no note", async () => {
    const note = {
      name: "ppt/notesSlides/notesSlide1.xml",
      data: '<n xmlns:a="a"><a:p><a:t>1</a:t></a:p></n>',
    };
    expect(codes(await look(samplePptx([{ text: "首页" }], [note]), "pptx"))).toEqual([]);
  });
});

describe("an .ofd", () => {
  test("gives the words of its pages", async () => {
    const inspection = await look(sampleOfd(["关于印发办法的通知", "附则"]), "ofd");
    expect(textAt(inspection, "第 1 页")).toBe("关于印发办法的通知");
    expect(textAt(inspection, "第 2 页")).toBe("附则");
    expect(codes(inspection)).toEqual([]);
  });
  test("without words is told to be a scan; an attached file is found", async () => {
    const inspection = await look(sampleOfd([""], [{ name: "Doc_0/Attachs/名单.xlsx", data: "x" }]), "ofd");
    expect(codes(inspection).sort()).toEqual(["hidden.embedded-file", "hidden.no-text-layer"]);
  });
});
