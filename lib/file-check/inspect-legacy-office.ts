import { readFile } from "node:fs/promises";
import { type Inspection, Notes } from "./inspection";
import { FileRefused } from "./refuse";

const MOST_BYTES = 100 * 1024 * 1024;
const SHORTEST_RUN = 6;
const utf16 = (text: string) => Buffer.from(text, "utf16le");

/** Names of the streams that each program keeps its document in (MS-CFB, MS-DOC, MS-XLS, MS-PPT). */
const STREAMS: [extension: string, name: Buffer][] = [
  ["doc", utf16("WordDocument")],
  ["xls", utf16("Workbook")],
  ["xls", utf16("Book\0")],
  ["ppt", utf16("PowerPoint Document")],
];
const ENCRYPTED = utf16("EncryptedPackage");
const MACROS = [utf16("_VBA_PROJECT"), utf16("Macros\0"), utf16("_VBA_PROJECT_CUR")];

/** Which of the old Office formats the bytes are; `null` for any other compound file (installers, messages …). */
export function legacyOfficeType(bytes: Buffer): string | null {
  if (bytes.includes(ENCRYPTED))
    throw new FileRefused("encrypted", "文件设置了密码，无法检查也无法公开。请去掉密码后再上传。");
  return STREAMS.find(([, name]) => bytes.includes(name))?.[0] ?? null;
}

/**
 * A coarse look into .doc, .xls and .ppt: their words are read as runs of characters, which finds numbers written as
 * text but neither hidden parts nor revisions. That is said in so many words.
 */
export async function inspectLegacyOffice(file: string, size: number): Promise<Inspection> {
  if (size > MOST_BYTES)
    throw new FileRefused(
      "too-large",
      `文件超过 ${MOST_BYTES / 1024 / 1024} MB，请另存为新格式（docx、xlsx）或者拆成几个。`,
    );
  const bytes = await readFile(file);
  const notes = new Notes();
  notes.text("文件内容（粗查）", wordsIn(bytes));
  if (MACROS.some((name) => bytes.includes(name)))
    notes.hidden({
      code: "hidden.macro",
      place: "宏",
      message: "文件里有宏程序，不能公开。请另存为不带宏的文件后重新上传。",
    });
  notes.hidden({
    code: "hidden.not-readable",
    place: "全文",
    message:
      "旧版 Office 格式不能逐字检查隐藏内容。请另存为 docx、xlsx、pptx 或者 PDF 后上传；确需用旧格式的，由专人看过后说明理由。",
  });
  return notes.result();
}

/** Runs of printable characters, in one byte and in two. */
function wordsIn(bytes: Buffer): string {
  const narrow = bytes.toString("latin1").match(new RegExp(`[\\x20-\\x7e]{${SHORTEST_RUN},}`, "g")) ?? [];
  const wide = [0, 1].flatMap((shift) => {
    const text = bytes.subarray(shift, bytes.length - ((bytes.length - shift) % 2)).toString("utf16le");
    return (
      text.match(
        new RegExp(`[\\x20-\\x7e\\u3000-\\u303f\\u4e00-\\u9fff\\uff00-\\uff5e]{${SHORTEST_RUN},}`, "g"),
      ) ?? []
    );
  });
  return [...new Set([...narrow, ...wide])].filter((run) => /\d{6}|[@\u4e00-\u9fff]/.test(run)).join("\n");
}
