import { describe, expect, test } from "vitest";
import { extensionOf, fileNameIssues, keptFileName } from "./file-name";

const problem = (name: string) => fileNameIssues(keptFileName(name))[0]?.message;

describe("names that are kept", () => {
  test.each([
    ["通知.pdf"],
    ["附件1.2018年培训名单.xlsx"],
    ["明政办〔2018〕12号（印发稿）.docx"],
    ["Report 2018 final.PDF"],
    ["𠮷林文件.doc"],
    ["联通办法.txt"],
    [`${"长".repeat(80)}.pdf`],
    ["照片.jpeg"],
    ["año.pdf"],
    ["v1.0.2.zip"],
  ])("%s", (name) => {
    expect(problem(name)).toBeUndefined();
  });

  test("are composed and single-spaced, with nothing at the ends", () => {
    expect(keptFileName("  cafe\u0301\u3000 \u00a0表.pdf ")).toBe("café 表.pdf");
  });
});

describe("names that are refused", () => {
  test.each([
    ["an empty one", "", "没有收到文件名"],
    ["a path upwards", "../../etc/passwd.txt", "不能有"],
    ["a Windows path", "..\\..\\a.pdf", "不能有"],
    ["a drive", "C:a.pdf", "不能有"],
    ["a NUL", "a.pdf\0.exe", "控制字符"],
    ["a line break", "a\r\nb.pdf", "控制字符"],
    ["a reversed reading direction", "通知\u202efdp.exe", "控制字符"],
    ["an invisible joiner", "通\u200b知.pdf", "控制字符"],
    ["a lone surrogate", "a\ud800.pdf", "控制字符"],
    ["quotes", 'a"b.pdf', "不能有"],
    ["a leading dot", ".htaccess", "点"],
    ["a trailing dot", "a.pdf.", "点"],
    ["a device", "CON.pdf", "保留"],
    ["a device with number", "lpt1.txt", "保留"],
    ["201 characters", `${"a".repeat(197)}.pdf`, "太长"],
    ["more than 255 bytes", `${"长".repeat(90)}.pdf`, "太长"],
    ["no extension", "通知", "没有扩展名"],
    ["a program", "setup.exe", "不接收 .exe"],
    ["a program behind a document", "通知.pdf.exe", "不接收 .exe"],
    ["a program before a document", "通知.exe.pdf", "程序的扩展名"],
    ["a page before a picture", "a.html.jpg", "程序的扩展名"],
    ["svg", "图.svg", "不接收 .svg"],
    ["html", "a.html", "不接收"],
    ["avif", "a.avif", "不接收"],
    ["heic", "a.heic", "不接收"],
    ["a macro document", "a.docm", "不接收"],
    ["wps", "a.wps", "不接收 .wps"],
    ["rar", "a.rar", "不接收 .rar"],
    [
      "GBK read as Western letters",
      Buffer.from("cda8d6aa3230313800", "hex").toString("latin1").replace("\0", ".pdf"),
      "乱码",
    ],
    ["UTF-8 read as GBK", `${new TextDecoder("gbk").decode(Buffer.from("政务公开"))}.pdf`, "乱码"],
    ["lost characters", "��֪ͨ.pdf", "乱码"],
    ["the best known gibberish", "锟斤拷.pdf", "乱码"],
  ])("%s", (_, name, sentence) => {
    expect(problem(name)).toContain(sentence);
    expect(problem(name)).toMatch(/。$/);
  });
});

test.each([
  ["a.PDF", "pdf"],
  ["a.b.Docx", "docx"],
  ["a", ""],
])("the extension of %s is %j", (name, extension) => {
  expect(extensionOf(name)).toBe(extension);
});
