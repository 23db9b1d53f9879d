import type { Row } from "./row";
import { layOutSheet, sheetTitle, values } from "./xlsx-sheet";

/**
 * A whole table as an Excel workbook of one sheet. Cells are typed as text, so that nothing in them is computed;
 * only JavaScript numbers become numbers.
 */
export async function xlsxFile(
  sheetName: string,
  header: readonly string[],
  rows: readonly Row[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: excel } = await import("exceljs");
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet(sheetTitle(sheetName), { views: [{ state: "frozen", ySplit: 1 }] });
  layOutSheet(sheet, header);
  for (const row of rows) sheet.addRow(values(row));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
