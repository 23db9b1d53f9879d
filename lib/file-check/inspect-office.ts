import type { Archive, ArchiveEntry } from "./archive";
import { inspectDocx } from "./inspect-docx";
import { inspectPptx } from "./inspect-pptx";
import { inspectXlsx } from "./inspect-xlsx";
import { type Inspection, Notes } from "./inspection";
import { readXml } from "./read-xml";

const INSPECT = { docx: inspectDocx, xlsx: inspectXlsx, pptx: inspectPptx };

/** Names that programs write when nobody has entered one. */
const NOBODY =
  /^(?:|administrator|admin|user|unknown|un-named|author|微软用户|用户|python-docx|openpyxl|微软中国)$/i;

/**
 * The words of an Office file and everything in it that its reader does not see on opening it.
 * @throws FileRefused when a part is broken
 */
export async function inspectOffice(archive: Archive, extension: keyof typeof INSPECT): Promise<Inspection> {
  const notes = new Notes();
  notes.add(await INSPECT[extension](archive));
  for (const entry of archive.entries) {
    if (/(?:^|\/)vbaProject\.bin$|\/activeX\/|\/macrosheets\//i.test(entry.name))
      notes.hidden({
        code: "hidden.macro",
        place: "宏",
        message: "文件里有宏程序，不能公开。请另存为不带宏的文件后重新上传。",
      });
    if (/\/embeddings\/|\/oleObject\d*\.bin$/i.test(entry.name))
      notes.hidden({
        code: "hidden.embedded-object",
        place: "嵌入的文件",
        message: "文件里嵌着别的文件，读者双击就能打开。请删除嵌入的对象，需要公开的请单独上传。",
        quote: entry.name.slice(entry.name.lastIndexOf("/") + 1),
      });
    if (/_rels\/[^/]+\.rels$/.test(entry.name)) await inspectRelations(archive, entry, notes);
    if (/^docProps\/(?:core|app|custom)\.xml$/.test(entry.name))
      await inspectProperties(archive, entry, notes);
  }
  return notes.result();
}

/** Anything that is fetched from outside on opening: templates, pictures, linked objects. Ordinary hyperlinks are fine. */
async function inspectRelations(archive: Archive, entry: ArchiveEntry, notes: Notes): Promise<void> {
  await readXml(archive, entry, {
    open(name, { TargetMode, Target = "", Type = "" }) {
      if (name !== "Relationship" || TargetMode !== "External" || Type.endsWith("/hyperlink")) return;
      notes.hidden({
        code: "hidden.external-link",
        place: Type.endsWith("/attachedTemplate") ? "外部模板" : "外部链接",
        message: "文件打开时会去读取外部的文件或模板。请断开链接后重新上传。",
        quote: Target,
      });
    },
  });
}

const PEOPLE = new Map([
  ["creator", "作者"],
  ["lastModifiedBy", "最后保存者"],
  ["Manager", "主管"],
  ["Company", "单位"],
]);

/** Further properties that carry words of people, not figures of programs. */
const WRITTEN = new Set([
  "title",
  "subject",
  "description",
  "keywords",
  "category",
  "lpwstr",
  "HyperlinkBase",
]);

async function inspectProperties(archive: Archive, entry: ArchiveEntry, notes: Notes): Promise<void> {
  let field = "";
  let value = "";
  await readXml(archive, entry, {
    open(name) {
      field = name;
      value = "";
    },
    close(name) {
      const label = PEOPLE.get(name);
      if (name === field && (label || WRITTEN.has(name))) notes.text("文件属性", value);
      if (name === field && label && !NOBODY.test(value.trim()))
        notes.hidden({
          code: "hidden.author",
          place: "文件属性",
          message: `文件属性里留有${label}信息。建议用“检查文档”清除文档属性后再上传。`,
          quote: value,
        });
    },
    text(text) {
      value += text;
    },
  });
}
