import { PassThrough, Readable } from "node:stream";
import type { Row } from "./row";
import { layOutSheet, sheetTitle, values } from "./xlsx-sheet";

/**
 * An Excel workbook of one sheet that is written while its rows are read, page by page. Cells are typed as text. An
 * error while reading breaks the stream off, so that a cut file is never taken for a whole one.
 */
export async function xlsxStream(
  sheetName: string,
  header: readonly string[],
  pages: AsyncIterable<readonly Row[]>,
): Promise<ReadableStream<Uint8Array>> {
  const { default: excel } = await import("exceljs");
  const stream = new PassThrough();
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const sheet = workbook.addWorksheet(sheetTitle(sheetName), { views: [{ state: "frozen", ySplit: 1 }] });
  layOutSheet(sheet, header);
  const write = async () => {
    for await (const page of pages) {
      for (const row of page) sheet.addRow(values(row)).commit();
      await drained(stream);
    }
    await workbook.commit();
  };
  write().catch((error: Error) => stream.destroy(error));
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
}

/** Waits until the receiver has taken what was written. */
async function drained(stream: PassThrough): Promise<void> {
  if (stream.destroyed) throw new Error("the receiver went away");
  if (!stream.writableNeedDrain) return;
  await new Promise<void>((resolve, reject) => {
    stream.once("drain", resolve).once("close", () => reject(new Error("the receiver went away")));
  });
}
