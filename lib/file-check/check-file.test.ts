import { describe, expect, test } from "vitest";
import { type CheckedFile, checkFile, type FileCheckSettings } from "./check-file";
import { type SampleEntry, samplePdf, sampleZip } from "./sample-bytes";
import { run, sampleDocx, sampleLegacyOffice, sampleOfd, samplePptx, sampleXlsx } from "./sample-documents";
import { withFile } from "./sample-file";
import { sampleGif, sampleJpeg, samplePng } from "./sample-pictures";

const MP3 = Buffer.concat([
  Buffer.from("ID3\x03\0\0\0\0\0\0", "latin1"),
  Buffer.from([0xff, 0xfb, 0x90, 0x64]),
  Buffer.alloc(600),
]);
const MP4 = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from("ftypisom\0\0\x02\0isommp41", "latin1"),
  Buffer.alloc(64),
]);

const SOUND: Record<string, Buffer> = {
  pdf: samplePdf(),
  docx: sampleDocx(run("正文")),
  xlsx: sampleXlsx([{ name: "表", data: "" }]),
  pptx: samplePptx([{ text: "页" }]),
  ofd: sampleOfd(["正文"]),
  doc: sampleLegacyOffice("WordDocument"),
  xls: sampleLegacyOffice("Workbook"),
  ppt: sampleLegacyOffice("PowerPoint Document"),
  txt: Buffer.from("通知正文"),
  csv: Buffer.from("姓名,金额\n张三,800"),
  zip: sampleZip([{ name: "通知.txt", data: "正文" }]),
  jpg: sampleJpeg(),
  png: samplePng(),
  gif: sampleGif(),
  mp3: MP3,
  mp4: MP4,
};
const EXTENSIONS = Object.keys(SOUND);

const check = (bytes: Buffer | string, name: string, settings: FileCheckSettings = {}) =>
  withFile(bytes, (file) => checkFile(file, { name }, { scanner: null, ...settings }));

async function refusal(bytes: Buffer | string, name: string, settings?: FileCheckSettings): Promise<string> {
  const result = await check(bytes, name, settings);
  if (result.ok) return "taken";
  expect(result.issues).toHaveLength(1);
  const [issue] = result.issues;
  expect(issue?.message).toMatch(/^[^\n]*。$/);
  return issue?.message ?? "";
}

async function taken(bytes: Buffer, name: string): Promise<CheckedFile> {
  const result = await check(bytes, name);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join());
  return result.value;
}

describe("content and extension", () => {
  test.each(EXTENSIONS)("a sound .%s is taken", async (extension) => {
    expect((await taken(SOUND[extension] as Buffer, `文件.${extension}`)).extension).toBe(extension);
  });

  test(".jpeg is a jpg, and capitals do not matter", async () => {
    expect(await taken(sampleJpeg(), "照片.JPEG")).toMatchObject({
      extension: "jpg",
      mediaType: "image/jpeg",
    });
  });

  const same = new Set(["txt csv", "csv txt"]);
  const pairs = EXTENSIONS.flatMap((real) =>
    EXTENSIONS.filter((name) => name !== real && !same.has(`${real} ${name}`)).map(
      (name) => [real, name] as const,
    ),
  );
  test.each(pairs)("a .%s called .%s is refused", async (real, name) => {
    expect(await refusal(SOUND[real] as Buffer, `文件.${name}`)).toMatch(/不符|不是文本|损坏|夹带|不完整/);
  });
});

describe("things that are not taken under any name", () => {
  const CONTENTS: [string, Buffer | string][] = [
    ["a Windows program", Buffer.concat([Buffer.from("MZ\x90\0", "latin1"), Buffer.alloc(500)])],
    ["a Linux program", Buffer.concat([Buffer.from("\x7fELF\x02\x01\x01", "latin1"), Buffer.alloc(500)])],
    ["a script", "#!/bin/sh\nid\n"],
    ["a page", "<!doctype html><script>alert(1)</script>"],
    ["svg", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    [
      "avif",
      Buffer.concat([
        Buffer.from([0, 0, 0, 28]),
        Buffer.from("ftypavif\0\0\0\0avifmif1miaf", "latin1"),
        Buffer.alloc(64),
      ]),
    ],
    [
      "heic",
      Buffer.concat([
        Buffer.from([0, 0, 0, 24]),
        Buffer.from("ftypheic\0\0\0\0mif1heic", "latin1"),
        Buffer.alloc(64),
      ]),
    ],
    ["webp", Buffer.from("RIFF\x1a\0\0\0WEBPVP8 \x0e\0\0\0aaaaaaaaaaaaaa", "latin1")],
    ["rar", Buffer.concat([Buffer.from("Rar!\x1a\x07\x01\0", "latin1"), Buffer.alloc(64)])],
    ["another compound file", sampleLegacyOffice("Other")],
  ];
  const cases = CONTENTS.flatMap(([what, bytes]) => EXTENSIONS.map((name) => [what, name, bytes] as const));
  test.each(cases)("%s called .%s", async (_, name, bytes) => {
    expect(await refusal(bytes, `文件.${name}`)).not.toBe("taken");
  });
});

describe("files that are two things at once", () => {
  const zip = sampleZip([{ name: "a.txt", data: "x" }]);
  test.each<[string, Buffer, string, string]>([
    ["a PDF with an archive behind it", Buffer.concat([samplePdf(), zip]), "a.pdf", "夹带着一个压缩包"],
    ["a picture with an archive behind it", Buffer.concat([samplePng(), zip]), "a.png", "夹带着一个压缩包"],
    ["a sound with an archive behind it", Buffer.concat([MP3, zip]), "a.mp3", "夹带着一个压缩包"],
    ["a page before a PDF", Buffer.concat([Buffer.from("<html>\n"), samplePdf()]), "a.pdf", "PDF 前面"],
    [
      "a PDF with a page in its head",
      Buffer.from(
        samplePdf().toString("latin1").replace("%PDF-1.7\n", "%PDF-1.7\n%<script>alert(1)</script>\n"),
        "latin1",
      ),
      "a.pdf",
      "网页代码",
    ],
    [
      "a PDF with much behind its end",
      Buffer.concat([samplePdf(), Buffer.alloc(5000, "x")]),
      "a.pdf",
      "PDF 后面",
    ],
    ["a PDF without its end", samplePdf().subarray(0, 400), "a.pdf", "不完整"],
    ["a GIF that is a script", Buffer.concat([sampleGif(), Buffer.from("*/=1;alert(1)//")]), "a.gif", "夹带"],
    ["an archive with something before it", Buffer.concat([Buffer.from("xxxx"), zip]), "a.zip", "夹带"],
  ])("%s", async (_, bytes, name, sentence) => {
    expect(await refusal(bytes, name)).toContain(sentence);
  });
});

describe("sizes", () => {
  test("0 bytes are refused whatever the name", async () => {
    for (const extension of EXTENSIONS) expect(await refusal("", `a.${extension}`)).toContain("0 字节");
  });
  test("one byte is a text, and no PDF", async () => {
    expect(await refusal("x", "a.txt")).toBe("taken");
    expect(await refusal("x", "a.pdf")).toContain("不符");
  });
  test("the limit itself is taken, one byte more is not", async () => {
    const limit = { maxBytes: 1024 * 1024 };
    expect(await refusal("x".repeat(limit.maxBytes), "a.txt", limit)).toBe("taken");
    expect(await refusal("x".repeat(limit.maxBytes + 1), "a.txt", limit)).toContain("超过 1 MB");
  });
  test("a file shorter or longer than announced is refused", async () => {
    for (const declaredSize of [4, 6]) {
      const result = await withFile("hello", (file) =>
        checkFile(file, { name: "a.txt", declaredSize }, { scanner: null }),
      );
      expect(result).toMatchObject({ ok: false, issues: [{ code: "file.incomplete" }] });
    }
  });
});

describe("broken and locked documents", () => {
  test.each<[string, Buffer, string, string]>([
    ["a cut .docx", sampleDocx(run("正文")).subarray(0, 200), "a.docx", "损坏"],
    ["a .docx with broken XML", sampleDocx("<w:p>"), "a.docx", "损坏"],
    [
      "a .docx without its main part",
      sampleZip([{ name: "[Content_Types].xml", data: "x" }]),
      "a.docx",
      "不完整",
    ],
    [
      "a .xlsx without relations",
      sampleZip([
        { name: "[Content_Types].xml", data: "x" },
        { name: "xl/workbook.xml", data: "<a/>" },
      ]),
      "a.xlsx",
      "不完整",
    ],
    ["a PDF of nothing", Buffer.from("%PDF-1.7\n%%EOF"), "a.pdf", "损坏"],
    [
      "an encrypted Office file",
      Buffer.concat([sampleLegacyOffice("Other"), Buffer.from("EncryptedPackage", "utf16le")]),
      "a.docx",
      "密码",
    ],
    ["an encrypted .zip", sampleZip([{ name: "a.txt", data: "x", flags: 0x801 }]), "a.zip", "密码"],
    [
      "a bomb in a .docx",
      sampleDocx(run("正文"), [{ name: "word/media/a.bin", data: Buffer.alloc(8_000_000) }]),
      "a.docx",
      "炸弹",
    ],
  ])("%s", async (_, bytes, name, sentence) => {
    expect(await refusal(bytes, name)).toContain(sentence);
  });
});

describe("archives", () => {
  const zip = (...entries: SampleEntry[]) => sampleZip(entries);
  test("give the words and hidden data of their members, each under its name", async () => {
    const bytes = zip(
      { name: "名单/一.txt", data: "350403198001011234" },
      { name: "二.docx", data: sampleDocx(run("看不见", "<w:vanish/>")) },
      { name: "__MACOSX/._二.docx", data: "x" },
      { name: "名单/.DS_Store", data: "x" },
    );
    const { texts, hiddenData } = await taken(bytes, "a.zip");
    expect(texts[0]).toEqual({ place: "压缩包内“名单/一.txt” 第 1–1 行", text: "350403198001011234" });
    expect(hiddenData).toEqual([
      expect.objectContaining({ code: "hidden.text", place: "压缩包内“二.docx” 正文" }),
    ]);
  });

  test.each<[string, Buffer, string]>([
    ["an archive in an archive", zip({ name: "b.zip", data: sampleZip([{ name: "c.txt" }]) }), "还有压缩包"],
    [
      "an archive under another name",
      zip({ name: "b.docx", data: sampleZip([{ name: "c.txt", data: "x" }]) }),
      "不符",
    ],
    ["a program", zip({ name: "a.txt", data: "x" }, { name: "setup.exe", data: "MZ" }), "setup.exe"],
    ["a page", zip({ name: "index.html", data: "<html>" }), "index.html"],
    ["a program called .pdf", zip({ name: "a.pdf", data: "MZ" }), "不符"],
    ["an empty file", zip({ name: "a.txt" }), "0 字节"],
    ["only folders", zip({ name: "a/" }), "空的"],
  ])("with %s are refused", async (_, bytes, sentence) => {
    expect(await refusal(bytes, "a.zip")).toContain(sentence);
  });
});

describe("old Office files", () => {
  test("are taken, read coarsely, and said to be unchecked", async () => {
    const { texts, hiddenData } = await taken(
      sampleLegacyOffice("WordDocument", "身份证号码350403198001011234"),
      "a.doc",
    );
    expect(texts.map(({ text }) => text).join()).toContain("350403198001011234");
    expect(hiddenData).toEqual([expect.objectContaining({ code: "hidden.not-readable" })]);
  });
  test("with macros say so", async () => {
    const bytes = Buffer.concat([sampleLegacyOffice("Workbook"), Buffer.from("_VBA_PROJECT_CUR", "utf16le")]);
    expect((await taken(bytes, "a.xls")).hiddenData.map(({ code }) => code)).toContain("hidden.macro");
  });
});

test("what is found is plain data, as it is stored", async () => {
  const checked = await taken(sampleDocx(run("看不见", "<w:vanish/>")), "a.docx");
  expect(JSON.parse(JSON.stringify(checked))).toEqual(checked);
});
