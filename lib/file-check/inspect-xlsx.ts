import type { Archive, ArchiveEntry } from "./archive";
import { type Inspection, Notes } from "./inspection";
import { readPlainWords } from "./read-plain-words";
import { readXml } from "./read-xml";
import { SheetReader } from "./sheet-reader";
import { readSharedStrings, readSheets } from "./workbook";

/** Cells, hidden sheets, rows and columns, comments, pivot caches and outside connections of an .xlsx. */
export async function inspectXlsx(archive: Archive): Promise<Inspection> {
  const notes = new Notes();
  const strings = await readSharedStrings(archive);
  for (const { name, state, entry } of await readSheets(archive)) {
    const place = `${state === "visible" ? "" : "隐藏的"}工作表“${name}”`;
    const reader = new SheetReader(strings);
    await readXml(archive, entry, reader);
    for (const { cell, text } of reader.numbered) notes.text(`${place} ${cell}`, text);
    notes.text(place, reader.words());
    if (state !== "visible")
      notes.hidden({
        code: "hidden.sheet",
        place,
        message:
          state === "veryHidden"
            ? "有一张工作表被深度隐藏，读者用工具就能打开。请取消隐藏后删除这张表，重新上传。"
            : "有一张隐藏的工作表，读者点一下就能打开。请取消隐藏后删除这张表，重新上传。",
        quote: reader.words(),
      });
    if (reader.hiddenRows > 0 || reader.hiddenColumns.length > 0)
      notes.hidden({
        code: "hidden.rows-or-columns",
        place,
        message: `有隐藏的${[
          reader.hiddenRows > 0 ? `行（${reader.hiddenRows} 行，筛选掉的也算）` : "",
          reader.hiddenColumns.length > 0 ? `列（${reader.hiddenColumns.join("、")}）` : "",
        ]
          .filter((part) => part !== "")
          .join("和")}，读者可以展开。请取消隐藏，核对后删除不公开的内容。`,
      });
  }
  for (const entry of archive.entries) await inspectPart(archive, entry, notes);
  return notes.result();
}

async function inspectPart(archive: Archive, entry: ArchiveEntry, notes: Notes): Promise<void> {
  const { name } = entry;
  if (/^xl\/(?:comments|threadedComments\/threadedComment)\d*\.xml$/.test(name)) {
    const words = await readPlainWords(archive, entry);
    notes.text("批注", words);
    if (words !== "")
      notes.hidden({
        code: "hidden.comment",
        place: "批注",
        message: "表格里有批注。请删除全部批注后重新上传。",
        quote: words,
      });
  }
  if (/^xl\/pivotCache\/pivotCache(?:Definition|Records)\d*\.xml$/.test(name)) {
    notes.text("数据透视表缓存", await readPlainWords(archive, entry));
    notes.hidden({
      code: "hidden.pivot-cache",
      place: "数据透视表缓存",
      message: "数据透视表里存着全部原始数据，读者双击就能看到。请把透视表复制为数值后重新上传。",
    });
  }
  if (/^xl\/(?:drawings\/drawing|charts\/chart)\d*\.xml$/.test(name))
    notes.text("图形和图表", await readPlainWords(archive, entry));
  if (/^xl\/externalLinks\/externalLink\d+\.xml$|^xl\/connections\.xml$|^xl\/queryTables\//.test(name))
    notes.hidden({
      code: "hidden.external-link",
      place: "外部数据",
      message: "表格连着别的文件或数据库，可能带出内部路径和数据。请断开链接，粘贴为数值后重新上传。",
    });
}
