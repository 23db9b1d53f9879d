import { CsvError, parse } from "csv-parse/sync";
import { readCell } from "@/lib/export/safe-cell";
import { decodeChinese, tryDecode } from "@/lib/file-check/decode-chinese";
import { failed, ok, type Result } from "@/lib/result";
import type { GridRow, ItemLimits } from "./grid";
import { tooMany } from "./too-many";

/**
 * The rows of a CSV file in UTF-8 (with or without byte order mark), GB18030 or UTF-16, as spreadsheet programs write it;
 * parted by commas or tabs. Fails with `items.encoding`, `items.rows` or `items.broken`.
 */
export function readCsv(bytes: Uint8Array, limits: ItemLimits): Result<GridRow[]> {
  const text = bytes[0] === 0xff && bytes[1] === 0xfe ? tryDecode("utf-16le", bytes) : decodeChinese(bytes);
  if (text === null) return failed(ENCODING);
  if (text.includes("\0"))
    return failed({ code: "items.broken", message: "这不是表格文件，请使用 .csv 或 .xlsx 文件。" });
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      to: limits.rows * 2,
    }) as string[][];
    if (records.length >= limits.rows * 2) return failed(tooMany("rows", limits));
    return ok(
      records.map((cells, index) => ({
        number: index + 1,
        cells: cells.map((cell) => ({ text: readCell(cell) })),
      })),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? `第 ${error.lines} 行` : "文件中";
    return failed({
      code: "items.broken",
      message: `${line}附近的引号没有成对，无法分清各列。请用表格软件重新保存为 CSV 后再试。`,
    });
  }
}

/** A tab where the header has tabs and no comma: what “Unicode 文本” of spreadsheet programs is. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  return header.includes("\t") && !header.includes(",") ? "\t" : ",";
}

const ENCODING = {
  code: "items.encoding",
  message: "文件的文字编码无法辨认，请另存为“CSV UTF-8”或 .xlsx 后再试。",
};
