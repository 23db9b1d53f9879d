import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import excel from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeGb18030 } from "@/lib/page-import/testing/gb18030";
import { ITEM_LIMITS } from "./grid";
import { readItemsFile } from "./read-items-file";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gongkai-items-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function texts(bytes: Uint8Array | string, limits = ITEM_LIMITS) {
  const file = path.join(folder, "items");
  await writeFile(file, bytes);
  const read = await readItemsFile(file, limits);
  if (!read.ok) return read.issues[0]?.code;
  return read.value.map(({ number, cells }) => [number, ...cells.map((cell) => cell.fault ?? cell.text)]);
}

async function workbook(fill: (sheet: excel.Worksheet, book: excel.Workbook) => void): Promise<Uint8Array> {
  const book = new excel.Workbook();
  fill(book.addWorksheet("表"), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const PLAIN = '标题,正文\r\n甲,"一\n二"\r\n';
const READ = [
  [1, "标题", "正文"],
  [2, "甲", "一\n二"],
];

describe("a CSV file", () => {
  it.each([
    ["UTF-8", PLAIN, READ],
    ["UTF-8 with byte order mark", `\uFEFF${PLAIN}`, READ],
    ["GB18030", encodeGb18030(PLAIN), READ],
    ["UTF-16", new Uint8Array(Buffer.from(`\uFEFF${PLAIN}`, "utf16le")), READ],
    ["tabs for commas", PLAIN.replaceAll(",", "\t"), READ],
    ["line feeds alone", PLAIN.replaceAll("\r\n", "\n"), READ],
    [
      "blank lines keep their numbers",
      "标题,正文\r\n\r\n,\r\n甲,乙\r\n",
      [
        [1, "标题", "正文"],
        [4, "甲", "乙"],
      ],
    ],
    [
      "cells guarded against formulas are as they were",
      "标题,正文\r\n'=1+1,'＝甲\r\n'甲,''\r\n",
      [
        [1, "标题", "正文"],
        [2, "=1+1", "＝甲"],
        [3, "'甲", "''"],
      ],
    ],
    ["a quote that is never closed", '标题,正文\r\n"甲,乙\r\n', "items.broken"],
    ["nothing", "", "items.empty"],
    ["blanks", " \r\n,,\r\n", "items.empty"],
    ["bytes of no encoding", new Uint8Array([0xff, 0x80, 0xff, 0xff, 0x30]), "items.encoding"],
    ["a program", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0]), "items.broken"],
    ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "items.type"],
    ["a PDF", "%PDF-1.7\n", "items.type"],
  ])("%s", async (_, bytes, expected) => {
    expect(await texts(bytes)).toEqual(expected);
  });

  it.each([
    ["rows", { rows: 2 }, "a\nb\nc\nd\n", "items.rows"],
    ["rows, most of them blank", { rows: 2 }, "a\n\n\n\n\n\n\nb\n", "items.rows"],
    ["columns", { columns: 2 }, "a,b,c\n", "items.columns"],
    ["bytes", { bytes: 3 }, "a,b,c\n", "items.size"],
  ])("with too many %s is refused", async (_, limits, bytes, code) => {
    expect(await texts(bytes, { ...ITEM_LIMITS, ...limits } as typeof ITEM_LIMITS)).toBe(code);
  });
});

describe("a workbook", () => {
  it("gives texts, dates, results of formulas, rich text, and names what cannot be taken", async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(["文字", "日期", "日期时间", "公式", "出错", "富文本", "长数字", "小数"]);
      const row = sheet.addRow([
        "=不是公式",
        new Date(Date.UTC(2017, 0, 19)),
        new Date(Date.UTC(2017, 0, 19, 9, 30)),
        { formula: "1+1", result: 2 },
        { error: "#REF!" },
        { richText: [{ text: "甲" }, { text: "乙", font: { bold: true } }] },
        1.2345e18,
        0.1 + 0.2,
      ]);
      row.getCell(2).numFmt = 'yyyy"年"m"月"d"日"';
      row.getCell(3).numFmt = "yyyy/m/d h:mm";
    });
    const [, row] = (await texts(bytes)) as string[][];
    expect(row).toEqual([
      2,
      "=不是公式",
      "2017-01-19",
      "2017-01-19 09:30",
      "2",
      expect.stringContaining("#REF!"),
      "甲乙",
      expect.stringContaining("15 位"),
      "0.3",
    ]);
  });

  it("gives the first visible sheet, with the numbers of its rows", async () => {
    const bytes = await workbook((sheet, book) => {
      sheet.state = "hidden";
      sheet.addRow(["藏"]);
      const second = book.addWorksheet("第二");
      second.getCell("B3").value = "甲";
    });
    expect(await texts(bytes)).toEqual([[3, "", "甲"]]);
  });

  it.each([
    [
      "cut short",
      async () => (await workbook((sheet) => sheet.addRow(["甲"]))).subarray(0, 900),
      "items.broken",
    ],
    [
      "another archive",
      async () => new Uint8Array(Buffer.from("UEsDBAoAAAAAAA==", "base64")),
      "items.broken",
    ],
    ["no visible sheet", () => workbook((sheet) => sheet.destroy()), "items.broken"],
    ["nothing in it", () => workbook(() => {}), "items.empty"],
  ])("%s is refused", async (_, bytes, code) => {
    expect(await texts(await bytes())).toBe(code);
  });

  it.each([
    ["rows", { rows: 3 }, "items.rows"],
    ["columns", { columns: 2 }, "items.columns"],
    ["bytes unpacked", { unpacked: 100 }, "items.size"],
  ])("with too many %s is refused", async (_, limits, code) => {
    const bytes = await workbook((sheet) => {
      for (let row = 0; row < 5; row++) sheet.addRow(["甲", "乙", "丙"]);
    });
    expect(await texts(bytes, { ...ITEM_LIMITS, ...limits } as typeof ITEM_LIMITS)).toBe(code);
  });

  it("packed like a bomb is refused before it is unpacked", async () => {
    const bytes = await workbook((sheet) => {
      for (let row = 0; row < 60; row++) sheet.addRow(["零".repeat(32_000) + row]);
    });
    expect(await texts(bytes)).toBe("items.broken");
  });
});
