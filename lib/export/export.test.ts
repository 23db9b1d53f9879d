import { parse } from "csv-parse/sync";
import excel from "exceljs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvFile } from "./csv-file";
import { csvStream } from "./csv-stream";
import type { Row } from "./row";
import { readCell, safeCell } from "./safe-cell";
import { xlsxFile } from "./xlsx-file";
import { sheetTitle } from "./xlsx-sheet";
import { xlsxStream } from "./xlsx-stream";

describe("a cell of a CSV file", () => {
  test.each([
    "=1+1",
    "+86",
    "-1",
    "@SUM(A1)",
    "＝1+1",
    "＋1",
    "－1",
    "＠甲",
    "\t=1",
    "\t甲",
    "\r甲",
    "  =1",
    "\u3000=1",
    "\n=1",
    "\uFEFF=1",
    "\u200B=1",
    "\0=1",
    "'=1",
    "''=1",
  ])("%j is kept from being computed", (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  test.each(["", "甲", "人社〔2017〕1号", "a=b", "1-2", "'引号'", "0598-1234567", " 甲", "a@b.cn"])(
    "%j stays as it is",
    (text) => {
      expect(safeCell(text)).toBe(text);
    },
  );

  test("gives the very text back, whatever it is", () => {
    const nasty = fc.string({
      unit: fc.constantFrom("'", "=", "-", "＋", " ", "\t", "\r", "\n", "甲", "1", "\u200b"),
    });
    fc.assert(fc.property(fc.oneof(nasty, fc.string()), (text) => readCell(safeCell(text)) === text));
  });

  test("never begins with a formula, quotes and blanks aside or not", () => {
    const nasty = fc.string({
      unit: fc.constantFrom("=", "-", "＋", "@", " ", "\t", "\r", "甲", "\u3000"),
    });
    fc.assert(fc.property(nasty, (text) => !/^[=+\-@＝＋－＠\t\r]/u.test(safeCell(text).trimStart())));
  });
});

const HEADER = ["名称", "数"];
const ROWS: Row[] = [
  ["甲,乙", 1],
  ['引"号', -2.5],
  ["两\n行", null],
  ["=1+1", undefined],
];

describe("a CSV file", () => {
  test("begins with a byte order mark, ends its lines with CR LF, keeps numbers", () => {
    expect(csvFile(HEADER, ROWS)).toBe(
      '\uFEFF名称,数\r\n"甲,乙",1\r\n"引""号",-2.5\r\n"两\n行",\r\n\'=1+1,\r\n',
    );
  });

  test("is read back as it was, whatever stands in it", () => {
    const table = fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const read = parse(csvFile(HEADER, rows), { bom: true, record_delimiter: "\r\n" }) as string[][];
        expect(read.slice(1).map((row) => row.map(readCell))).toEqual(rows.map((row) => [...row]));
      }),
    );
  });

  test("written in pieces has the same bytes", async () => {
    const bytes = await new Response(csvStream(HEADER, pagesOf(ROWS))).arrayBuffer();
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)).toBe(csvFile(HEADER, ROWS));
  });

  test("breaks off when its rows do", async () => {
    await expect(new Response(csvStream(HEADER, broken())).text()).rejects.toThrow("database gone");
  });
});

describe("a workbook", () => {
  test.each([
    ["at once", (rows: Row[]) => xlsxFile("名单", HEADER, rows)],
    [
      "in pieces",
      async (rows: Row[]) =>
        new Uint8Array(await new Response(await xlsxStream("名单", HEADER, pagesOf(rows))).arrayBuffer()),
    ],
  ])("written %s holds text as text and numbers as numbers", async (_, write) => {
    const sheet = await read(await write([...ROWS, ["\0控制\x1b\ud800符", 3], ["长".repeat(40_000), 4]]));
    expect(sheet.name).toBe("名单");
    const columns = [1, 2].map((column) => sheet.getColumn(column).values.slice(1));
    expect(columns[0]?.slice(0, 6)).toEqual(["名称", "甲,乙", '引"号', "两\n行", "=1+1", "控制符"]);
    expect(String(columns[0]?.[6])).toHaveLength(32_767);
    expect(columns[1]).toEqual(["数", 1, -2.5, undefined, undefined, 3, 4]);
    expect(sheet.getCell("A5").type).toBe(excel.ValueType.String);
    expect(sheet.getCell("A5").numFmt).toBe("@");
  });

  test("breaks off when its rows do", async () => {
    const stream = await xlsxStream("名单", HEADER, broken());
    await expect(new Response(stream).arrayBuffer()).rejects.toThrow("database gone");
  });

  test.each([
    ["a[b]:*?/\\c", "a b      c"],
    ["", "Sheet1"],
    ["'引'", "引"],
    ["长".repeat(40), "长".repeat(31)],
  ])("takes %j for a name Excel allows", (name, title) => {
    expect(sheetTitle(name)).toBe(title);
  });
});

async function* pagesOf(rows: readonly Row[]) {
  for (const row of rows) yield [row];
}

async function* broken(): AsyncGenerator<Row[]> {
  yield [["甲", 1]];
  throw new Error("database gone");
}

async function read(bytes: Uint8Array) {
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook.worksheets[0] as excel.Worksheet;
}
