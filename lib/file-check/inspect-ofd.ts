import type { Archive } from "./archive";
import { type Inspection, Notes } from "./inspection";
import { readPlainWords } from "./read-plain-words";

/** Words of the pages of an OFD document (GB/T 33190—2016), its annotations and attached files. */
export async function inspectOfd(archive: Archive): Promise<Inspection> {
  const notes = new Notes();
  for (const entry of archive.entries) {
    const page = /(?:^|\/)Page_?(\d+)\/Content\.xml$/i.exec(entry.name)?.[1];
    if (page !== undefined) notes.text(`第 ${Number(page) + 1} 页`, await readPlainWords(archive, entry));
    else if (/\/(?:Tpls?|Templates?)\/.*\.xml$/i.test(entry.name))
      notes.text("模板页", await readPlainWords(archive, entry));
    else if (/\/Annots?\/.*\.xml$/i.test(entry.name) && !/Annotations\.xml$/i.test(entry.name)) {
      const words = await readPlainWords(archive, entry);
      notes.text("注释", words);
      notes.hidden({
        code: "hidden.annotation",
        place: "注释",
        message: "版式文件里有注释。请核对内容，不公开的请去掉后重新生成。",
        quote: words,
      });
    } else if (/\/Attachs?\//i.test(entry.name) && !/\.xml$/i.test(entry.name))
      notes.hidden({
        code: "hidden.embedded-file",
        place: "附件",
        message: "版式文件里带有附件。请去掉后重新生成，需要公开的附件请单独上传。",
        quote: entry.name.slice(entry.name.lastIndexOf("/") + 1),
      });
  }
  if (notes.texts.length === 0)
    notes.hidden({
      code: "hidden.no-text-layer",
      place: "全文",
      message: "这个文件读不出文字，可能是扫描件。请尽量上传由文字处理软件直接生成的文件。",
    });
  return notes.result();
}
