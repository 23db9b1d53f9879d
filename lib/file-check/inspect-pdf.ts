import { readFile } from "node:fs/promises";
import { type Inspection, Notes } from "./inspection";
import { pdfNames } from "./pdf-names";
import { type PdfContent, type PdfLimits, readPdf } from "./read-pdf";
import { FileRefused } from "./refuse";

const MOST_BYTES = 200 * 1024 * 1024;
/** Marks of an editor; links, form fields and widgets are part of the page. */
const MARKS = new Set([
  "Text",
  "FreeText",
  "Highlight",
  "Underline",
  "StrikeOut",
  "Squiggly",
  "Ink",
  "Stamp",
  "Caret",
  "Popup",
  "Redact",
]);
const RUNS = new Set(["JavaScript", "JS", "Launch", "RichMedia"]);

/**
 * The words of a PDF by page (NFKC, since Chinese PDF files are full of radicals in place of characters), and what lies
 * in it unseen: scripts, attached files, marks, author.
 * @throws FileRefused when it is broken, locked or too large to read
 */
export async function inspectPdf(file: string, size: number, limits?: PdfLimits): Promise<Inspection> {
  if (size > MOST_BYTES)
    throw new FileRefused(
      "too-large",
      `PDF 超过 ${MOST_BYTES / 1024 / 1024} MB，无法检查。请压缩图片或者拆成几个文件。`,
    );
  const content = await readPdf(file, limits);
  const names = pdfNames(await readFile(file));
  const notes = new Notes();
  inspectPages(content, notes);
  notes.text("文件属性", [content.author, ...content.properties].join("\n"));
  if (
    content.hasScript ||
    content.pages.some(({ scripts }) => scripts.length > 0) ||
    [...names].some((name) => RUNS.has(name))
  )
    notes.hidden({
      code: "hidden.script",
      place: "文件",
      message: "PDF 里有脚本或者会启动其他程序的动作，不能公开。请重新“打印为 PDF”后再上传。",
    });
  if (content.attachments.length > 0 || names.has("EmbeddedFile") || names.has("EmbeddedFiles"))
    notes.hidden({
      code: "hidden.embedded-file",
      place: "文件",
      message: "PDF 里带有别的文件。请去掉，需要公开的请单独上传。",
      quote: content.attachments.join("、"),
    });
  if (names.has("XFA"))
    notes.hidden({
      code: "hidden.not-readable",
      place: "文件",
      message: "PDF 是动态表单，内容不能逐字检查。请“打印为 PDF”后再上传，或者由专人看过后说明理由。",
    });
  if (content.author.trim() !== "")
    notes.hidden({
      code: "hidden.author",
      place: "文件属性",
      message: "文件属性里留有作者信息，建议清除后再上传。",
      quote: content.author,
    });
  return notes.result();
}

function inspectPages({ pages, pageCount }: PdfContent, notes: Notes): void {
  for (const [index, { text, annotations }] of pages.entries()) {
    const place = `第 ${index + 1} 页`;
    notes.text(place, text);
    for (const { subtype, text: words } of annotations) {
      notes.text(`${place}的批注`, words);
      if (MARKS.has(subtype))
        notes.hidden({
          code: "hidden.annotation",
          place,
          message: "PDF 上有批注或标记，读者可以移开或读到内容。请去掉后重新生成。",
          quote: words,
        });
    }
  }
  const scanned = pages.flatMap(({ isImage }, index) => (isImage ? [index + 1] : []));
  if (scanned.length > 0)
    notes.hidden({
      code: "hidden.no-text-layer",
      place: scanned.length === pageCount ? "全部页" : `第 ${ranges(scanned)} 页`,
      message:
        "这些页是扫描件，无文字层，检查不到文字，读屏软件也读不出。请人工核对有没有个人信息，尽量换成原始电子文件。",
    });
  if (pages.length < pageCount)
    notes.hidden({
      code: "hidden.not-readable",
      place: `第 ${pages.length + 1} 页以后`,
      message: `PDF 有 ${pageCount} 页，只检查了前 ${pages.length} 页。请拆成几个文件，或者由专人看过后说明理由。`,
    });
}

/** `1–3、7` */
function ranges(numbers: number[]): string {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join("、");
}
