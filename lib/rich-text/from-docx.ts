import { failed, ok, type Result } from "@/lib/result";
import { convertDocx, type DocxImage } from "./docx/convert";
import { readArchive } from "./docx/read-archive";
import { richTextFromHtml } from "./from-html";
import { promoteHeadings } from "./outline";
import type { RichText } from "./rich-text";

export type { DocxImage };
/** `doc` names pictures as `attachment:{reference}`: store `images`, then `withImageAddresses` puts their addresses in. */
export type ImportedDocx = { doc: RichText; dropped: string[]; images: DocxImage[] };

/**
 * Makes a body of a .docx file: headings by style or by Chinese numbering, tables with merged and header cells,
 * footnotes, lists; numbers that Word generates (一、（一）1.) are written into the text. A damaged, locked or
 * swollen file gives an issue.
 */
export async function richTextFromDocx(buffer: Buffer): Promise<Result<ImportedDocx>> {
  const parts = await readArchive(buffer);
  if (!parts.ok) return parts;
  const converted = await convertDocx(parts.value).catch(() => null);
  if (converted === null)
    return failed({
      code: "docx.unreadable",
      field: "file",
      message: "文件内容已经损坏，不能读取。请用 Word 或 WPS 打开后另存为 .docx 再导入。",
    });
  const cleaned = richTextFromHtml(converted.html);
  const dropped = [...new Set([...converted.dropped, ...cleaned.dropped])];
  return ok({ doc: promoteHeadings(cleaned.doc), dropped, images: converted.images });
}
