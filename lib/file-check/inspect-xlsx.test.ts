import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { codes, lookInside as look, textAt } from "./look-inside";
import { sampleXlsx } from "./sample-documents";

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
