import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { describe, expect, test } from "vitest";
import { codes, lookInside as look, textAt } from "./look-inside";
import { relations, run, sampleDocx, sampleOfd, samplePptx, wordPart } from "./sample-documents";

describe("a .docx made by a library", () => {
  test("gives its words, and the author of the file", async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const document = new Document({
      creator: "张某",
      sections: [
        {
          children: [
            new Paragraph({ text: "一、总体情况", heading: HeadingLevel.HEADING_1 }),
            new Paragraph("本年公开信息 12 条。"),
            new Table({ rows: [new TableRow({ children: [cell("类别"), cell("条数")] })] }),
          ],
        },
      ],
    });
    const inspection = await look(await Packer.toBuffer(document), "docx");
    expect(textAt(inspection, "正文")).toContain("一、总体情况\n本年公开信息 12 条。\n类别\t条数");
    expect(inspection.hiddenData).toEqual([
      expect.objectContaining({ code: "hidden.author", place: "文件属性", quote: "张某" }),
    ]);
  });
});

describe("what a .docx hides", () => {
  const cases: [string, string, Buffer, { place: string; text: string }?][] = [
    [
      "deleted words of a tracked change",
      "hidden.tracked-change",
      sampleDocx(
        `${run("留下")}<w:p><w:del w:author="李某"><w:r><w:delText>删去的话</w:delText></w:r></w:del></w:p>`,
      ),
      { place: "正文（修订中已删除的文字）", text: "删去的话" },
    ],
    [
      "inserted words of a tracked change",
      "hidden.tracked-change",
      sampleDocx(`<w:p><w:ins w:author="李某"><w:r><w:t>加上的话</w:t></w:r></w:ins></w:p>`),
      { place: "正文", text: "加上的话" },
    ],
    [
      "a comment",
      "hidden.comment",
      sampleDocx(run("正文"), [
        wordPart(
          "word/comments.xml",
          "comments",
          `<w:comment w:author="李某">${run("请核实此人")}</w:comment>`,
        ),
      ]),
      { place: "批注", text: "请核实此人" },
    ],
    [
      "hidden letters",
      "hidden.text",
      sampleDocx(run("看得见") + run("看不见", "<w:vanish/>")),
      { place: "正文（隐藏文字）", text: "看不见" },
    ],
    [
      "white letters",
      "hidden.text",
      sampleDocx(run("看得见") + run("白字", '<w:color w:val="FFFFFF"/>')),
      { place: "正文（隐藏文字）", text: "白字" },
    ],
    [
      "a field that starts a program",
      "hidden.script",
      sampleDocx("<w:p><w:r><w:instrText>DDEAUTO c:\\\\x</w:instrText></w:r></w:p>"),
    ],
    ["a macro", "hidden.macro", sampleDocx(run("正文"), [{ name: "word/vbaProject.bin", data: "x" }])],
    [
      "an embedded workbook",
      "hidden.embedded-object",
      sampleDocx(run("正文"), [{ name: "word/embeddings/Microsoft_Excel_Sheet1.xlsx", data: "x" }]),
    ],
    [
      "a template from elsewhere",
      "hidden.external-link",
      sampleDocx(run("正文"), [
        relations("word/_rels/settings.xml.rels", "attachedTemplate", "http://example.com/t.dotm"),
      ]),
    ],
  ];
  test.each(cases)("%s is found", async (_, code, bytes, text) => {
    const inspection = await look(bytes, "docx");
    expect(codes(inspection)).toEqual([code]);
    expect(inspection.hiddenData[0]?.message).toMatch(/。$/);
    if (text) expect(textAt(inspection, text.place)).toContain(text.text);
  });

  test.each([
    ["letters that are explicitly not hidden", run("正文", '<w:vanish w:val="0"/>')],
    ["black letters", run("正文", '<w:color w:val="000000"/>')],
  ])("%s are not", async (_, body) => {
    expect(codes(await look(sampleDocx(body), "docx"))).toEqual([]);
  });

  test("ordinary hyperlinks are not", async () => {
    const bytes = sampleDocx(run("正文"), [
      relations("word/_rels/document.xml.rels", "hyperlink", "https://www.example.gov.cn/"),
    ]);
    expect(codes(await look(bytes, "docx"))).toEqual([]);
  });

  test("headers, footers and notes are read too", async () => {
    const bytes = sampleDocx(run("正文"), [
      wordPart("word/header1.xml", "hdr", run("页眉字")),
      wordPart("word/footer1.xml", "ftr", run("页脚字")),
      wordPart("word/footnotes.xml", "footnotes", run("脚注字")),
    ]);
    const inspection = await look(bytes, "docx");
    expect(["页眉", "页脚", "脚注"].map((place) => textAt(inspection, place))).toEqual([
      "页眉字",
      "页脚字",
      "脚注字",
    ]);
  });
});

describe("a broken .docx", () => {
  test.each([
    ["with unclosed elements", "<w:p><w:r>"],
    ["with an entity bomb", "&a;"],
    ["nested beyond reason", "<w:p>".repeat(300) + "</w:p>".repeat(300)],
  ])("%s is refused", async (_, body) => {
    await expect(look(sampleDocx(body), "docx")).rejects.toThrow("损坏");
  });
  test("with a DOCTYPE is refused", async () => {
    const bytes = sampleDocx(run("正文"), [
      { name: "word/header1.xml", data: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' },
    ]);
    await expect(look(bytes, "docx")).rejects.toThrow("DOCTYPE");
  });
});

describe("a .pptx", () => {
  test("gives the words of its slides; hidden slides and notes are found", async () => {
    const note = {
      name: "ppt/notesSlides/notesSlide1.xml",
      data: '<n xmlns:a="a"><a:p><a:t>讲稿</a:t></a:p></n>',
    };
    const inspection = await look(
      samplePptx([{ text: "首页" }, { text: "内部", hidden: true }], [note]),
      "pptx",
    );
    expect(textAt(inspection, "幻灯片 1")).toBe("首页");
    expect(codes(inspection).sort()).toEqual(["hidden.comment", "hidden.sheet"]);
  });
  test("a note page with nothing but the slide's number is no note", async () => {
    const note = {
      name: "ppt/notesSlides/notesSlide1.xml",
      data: '<n xmlns:a="a"><a:p><a:t>1</a:t></a:p></n>',
    };
    expect(codes(await look(samplePptx([{ text: "首页" }], [note]), "pptx"))).toEqual([]);
  });
});

describe("an .ofd", () => {
  test("gives the words of its pages", async () => {
    const inspection = await look(sampleOfd(["关于印发办法的通知", "附则"]), "ofd");
    expect(textAt(inspection, "第 1 页")).toBe("关于印发办法的通知");
    expect(textAt(inspection, "第 2 页")).toBe("附则");
    expect(codes(inspection)).toEqual([]);
  });
  test("without words is told to be a scan; an attached file is found", async () => {
    const inspection = await look(sampleOfd([""], [{ name: "Doc_0/Attachs/名单.xlsx", data: "x" }]), "ofd");
    expect(codes(inspection).sort()).toEqual(["hidden.embedded-file", "hidden.no-text-layer"]);
  });
});
