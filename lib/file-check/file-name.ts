import type { Issue } from "@/lib/issue";
import { allowedExtensions, allowedType } from "./file-types";
import { isMojibake } from "./mojibake";

const MOST_CHARACTERS = 200;
const MOST_BYTES = 255;

/** Controls and marks that turn the reading direction (通知‮fdp.exe reads as a PDF) or are not seen at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/;
const PATH_SIGNS = /[\\/:*?"<>|]/;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Extensions that run something: none may hide before the last one. */
const RUNS =
  /\.(?:exe|com|bat|cmd|scr|pif|msi|vbs|vbe|js|jse|mjs|wsf|hta|ps1|sh|jar|lnk|html?|xhtml|shtml|svg|php\d?|jspx?|aspx?|cgi|py|reg|dll|docm|xlsm|pptm)(?=\.)/i;

/** The name as it is kept and shown: composed characters, single blanks, none at its ends. It never becomes a path. */
export function keptFileName(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[\u00a0\u3000 ]+/g, " ")
    .trim();
}

/** What is wrong with a kept name, in one sentence; nothing when it can be shown to the public. */
export function fileNameIssues(name: string): Issue[] {
  const problem = problemOf(name);
  return problem === null ? [] : [{ code: "file.name", field: "name", message: problem }];
}

/** The extension without the dot, in lower case. */
export function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

function problemOf(name: string): string | null {
  if (name === "") return "没有收到文件名，请重新选择文件。";
  if ([...name].length > MOST_CHARACTERS || Buffer.byteLength(name) > MOST_BYTES)
    return `文件名太长，请改短（汉字不超过 80 个）再上传。`;
  if (/\p{Cs}/u.test(name) || INVISIBLE.test(name)) return "文件名中有看不见的控制字符，请改名后再上传。";
  if (PATH_SIGNS.test(name) || name === "..") return '文件名中不能有 / \\ : * ? " < > |，请改名后再上传。';
  if (/^\.|\.$/.test(name)) return "文件名不能以点开头或结尾，请改名后再上传。";
  if (RESERVED.test(name)) return "文件名是系统保留的名称，请改名后再上传。";
  if (isMojibake(name)) return "文件名是乱码，请改成看得懂的名称再上传。";
  if (RUNS.test(name)) return "文件名中间带有程序的扩展名（如 .exe.pdf），请改名后再上传。";
  const extension = extensionOf(name);
  if (extension === "") return "文件名没有扩展名（如 .pdf、.docx），请改名后再上传。";
  if (!allowedType(extension))
    return `不接收 .${extension.slice(0, 10)} 文件。可以上传：${allowedExtensions().join("、")}。`;
  return null;
}
