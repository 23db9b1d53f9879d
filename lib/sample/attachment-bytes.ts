import { stringify } from "csv-stringify/sync";
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import ExcelJS from "exceljs";
import type { AttachmentContent } from "./data/attachment-content";
import { pdfBytes } from "./pdf-bytes";

const MADE_AT = new Date("2020-01-01T00:00:00Z");

/** The bytes of a sample file, made of its content; no file lies in the source tree. */
export async function attachmentBytes(content: AttachmentContent): Promise<Uint8Array> {
  switch (content.format) {
    case "csv":
      return new TextEncoder().encode(stringify(content.rows, { bom: true, record_delimiter: "windows" }));
    case "pdf":
      return pdfBytes(content.heading, content.lines);
    case "xlsx":
      return workbook(content);
    case "docx":
      return wordDocument(content);
  }
}

async function workbook({ sheets }: Extract<AttachmentContent, { format: "xlsx" }>): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  // Left to itself the library names an unknown author; files of an office should name nobody.
  book.creator = "";
  book.lastModifiedBy = "";
  book.created = MADE_AT;
  book.modified = MADE_AT;
  for (const { name, rows } of sheets) {
    const sheet = book.addWorksheet(name);
    sheet.addRows(rows);
    sheet.getRow(1).font = { bold: true };
    sheet.columns.forEach((column) => {
      column.width = 22;
    });
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function wordDocument(content: Extract<AttachmentContent, { format: "docx" }>): Promise<Uint8Array> {
  const rows = (content.rows ?? []).map(
    (cells) =>
      new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
  );
  const document = new Document({
    creator: "",
    lastModifiedBy: "",
    title: content.heading,
    sections: [
      {
        children: [
          new Paragraph({ text: content.heading, heading: HeadingLevel.HEADING_1 }),
          ...content.paragraphs.map((text) => new Paragraph(text)),
          ...(rows.length > 0 ? [new Table({ rows })] : []),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
