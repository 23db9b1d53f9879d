import { open, readFile, stat } from "node:fs/promises";
import { failed, type Result } from "@/lib/result";
import { type GridRow, ITEM_LIMITS, type ItemLimits, isBlankRow } from "./grid";
import { readCsv } from "./read-csv";
import { readXlsx } from "./read-xlsx";
import { tooMany } from "./too-many";

/**
 * The rows of a table file, .csv or .xlsx, told apart by their content. Fails with `items.empty`, `items.size`,
 * `items.rows`, `items.columns`, `items.type`, `items.encoding` or `items.broken`, each with what to do.
 * @throws whatever the disk throws when the file cannot be read
 */
export async function readItemsFile(
  file: string,
  limits: ItemLimits = ITEM_LIMITS,
): Promise<Result<GridRow[]>> {
  const { size } = await stat(file);
  if (size === 0) return failed(EMPTY);
  if (size > limits.bytes)
    return failed({
      code: "items.size",
      message: `文件超过 ${limits.bytes / 1024 / 1024} MB，请分成几个文件导入。`,
    });
  const read = await readByContent(file, limits);
  if (!read.ok) return read;
  const rows = read.value.filter((row) => !isBlankRow(row));
  if (rows.length === 0) return failed(EMPTY);
  if (rows.length > limits.rows + 1) return failed(tooMany("rows", limits));
  if (rows.some((row) => row.cells.length > limits.columns)) return failed(tooMany("columns", limits));
  return { ok: true, value: rows };
}

async function readByContent(file: string, limits: ItemLimits): Promise<Result<GridRow[]>> {
  const head = await firstBytes(file);
  if (head.startsWith("504b0304") || head.startsWith("504b0506")) return readXlsx(file, limits);
  if (head.startsWith("d0cf11e0"))
    return failed({
      code: "items.type",
      message: "这是旧版 Excel（.xls）或加了密码的文件，请另存为没有密码的 .xlsx 后再试。",
    });
  if (head.startsWith("25504446"))
    return failed({ code: "items.type", message: "这是 PDF 文件，请使用 .csv 或 .xlsx 文件。" });
  return readCsv(await readFile(file), limits);
}

async function firstBytes(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString("hex");
  } finally {
    await handle.close();
  }
}

const EMPTY = { code: "items.empty", message: "文件中没有内容。" };
