import { type Archive, openArchive } from "@/lib/file-check/archive";
import { readXml } from "@/lib/file-check/read-xml";
import { FileRefused } from "@/lib/file-check/refuse";
import { readSharedStrings, readSheets } from "@/lib/file-check/workbook";
import { failed, ok, type Result } from "@/lib/result";
import { CellReader, TooLarge } from "./cell-reader";
import type { GridRow, ItemLimits } from "./grid";
import { countsFrom1904, readDateStyles } from "./number-format";
import { tooMany } from "./too-many";

/**
 * The rows of the first visible sheet of a workbook, read as a stream within the limits of lib/file-check: nothing is
 * unpacked that is not within them. Fails with `items.broken`, `items.size` or `items.rows`.
 */
export async function readXlsx(file: string, limits: ItemLimits): Promise<Result<GridRow[]>> {
  let archive: Archive | undefined;
  try {
    archive = await openArchive(file);
    return await readFirstSheet(archive, limits);
  } catch (error) {
    if (error instanceof TooLarge) return failed(tooMany(error.code, limits));
    if (error instanceof FileRefused) return failed({ code: "items.broken", message: error.message });
    throw error;
  } finally {
    archive?.close();
  }
}

async function readFirstSheet(archive: Archive, limits: ItemLimits): Promise<Result<GridRow[]>> {
  const unpacked = archive.entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > limits.unpacked)
    return failed({
      code: "items.size",
      message: `表格解压后超过 ${limits.unpacked / 1024 / 1024} MB，请分成几个文件导入。`,
    });
  const sheet = (await readSheets(archive)).find(({ state }) => state === "visible");
  if (!sheet) return failed({ code: "items.broken", message: "文件中没有可见的工作表。" });
  const workbook = {
    strings: await readSharedStrings(archive),
    dateStyles: await readDateStyles(archive),
    from1904: await countsFrom1904(archive),
  };
  const reader = new CellReader(workbook, limits);
  // Names are read without their prefix, as lib/file-check does: other programs write `x:row` for `row`.
  await readXml(archive, sheet.entry, reader);
  return ok(reader.rows);
}
