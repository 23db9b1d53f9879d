import {
  AlignmentType,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { built, edited, imported, line, shape } from "./docx/sample-docx";
import { richTextFromDocx } from "./from-docx";
import { withImageAddresses } from "./image-addresses";
import { blocks, footnotesOf, imagesOf, plainText, tablesOf } from "./plain-text";
import type { RichTextNode } from "./rich-text";

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const cellTypes = (table: RichTextNode | undefined) =>
  table?.content?.map((row) => row.content?.map((cell) => cell.type));

describe("structure", () => {
  it("keeps headings by style below the title of the record", async () => {
    const { doc } = await imported(
      await built([
        line("甲", { heading: HeadingLevel.HEADING_1 }),
        line("乙", { heading: HeadingLevel.HEADING_2 }),
        line("丙", { heading: HeadingLevel.HEADING_3 }),
        line("正文。"),
      ]),
    );
    expect(shape(doc)).toEqual(["heading", "heading3", "heading4", "paragraph"]);
  });

  it("keeps alignment, marks and links", async () => {
    const run = (text: string, more: object) => new TextRun({ text, ...more });
    const { doc } = await imported(
      await built([
        new Paragraph({ alignment: AlignmentType.CENTER, children: [run("居中", { bold: true })] }),
        new Paragraph({ alignment: AlignmentType.RIGHT, children: [run("示例局", {})] }),
        new Paragraph({
          children: [
            run("斜", { italics: true }),
            run("线", { underline: {} }),
            run("删", { strike: true }),
            run("上", { superScript: true }),
            run("下", { subScript: true }),
          ],
        }),
      ]),
    );
    expect(doc.content.map((node) => node.attrs?.textAlign)).toEqual(["center", "right", undefined]);
    expect(doc.content[2]?.content?.map((node) => node.marks?.[0]?.type)).toEqual([
      "italic",
      "underline",
      "strike",
      "superscript",
      "subscript",
    ]);
  });

  it("keeps tables with merged cells and header rows", async () => {
    const cell = (text: string, more: object = {}) => new TableCell({ children: [line(text)], ...more });
    const { doc } = await imported(
      await built([
        line("表1 公开情况"),
        new Table({
          rows: [
            new TableRow({
              tableHeader: true,
              children: [cell("指标", { rowSpan: 2 }), cell("数量", { columnSpan: 2 })],
            }),
            new TableRow({ tableHeader: true, children: [cell("本年"), cell("累计")] }),
            new TableRow({ children: [cell("主动公开"), cell("12"), cell("118")] }),
          ],
        }),
      ]),
    );
    expect(tablesOf(doc)[0]?.caption).toBe("表1 公开情况");
    expect(cellTypes(doc.content[0])).toEqual([
      ["tableHeader", "tableHeader"],
      ["tableHeader", "tableHeader"],
      ["tableCell", "tableCell", "tableCell"],
    ]);
    expect(doc.content[0]?.content?.[0]?.content?.map((one) => one.attrs)).toEqual([
      { rowspan: 2 },
      { colspan: 2 },
    ]);
  });

  it("does not take a header switch that says no for a header", async () => {
    const row = (texts: string[]) =>
      new TableRow({
        tableHeader: false,
        children: texts.map((text) => new TableCell({ children: [line(text)] })),
      });
    const { doc } = await imported(
      await built([new Table({ rows: [row(["指标", "数"]), row(["甲", "1"])] })]),
    );
    expect(cellTypes(doc.content[0])?.[1]).toEqual(["tableCell", "tableCell"]);
  });

  it("keeps footnotes where they are called", async () => {
    const children = [
      new Paragraph({
        children: [new TextRun("全年 12 条"), new FootnoteReferenceRun(1), new TextRun("，")],
      }),
    ];
    const { doc } = await imported(
      await built(children, { footnotes: { 1: { children: [line("含转载信息")] } } }),
    );
    expect(footnotesOf(doc)).toEqual([{ block: 0, number: 1, text: "含转载信息" }]);
    expect(blocks(doc)).toHaveLength(1);
  });

  it("hands pictures over and names them in the text", async () => {
    const image = new ImageRun({
      type: "png",
      data: PIXEL,
      transformation: { width: 1, height: 1 },
      altText: { name: "a", title: "b", description: "会场" },
    });
    const { doc, images } = await imported(await built([new Paragraph({ children: [image] }), line("正文")]));
    expect(images).toEqual([
      { reference: "image-1", name: "image-1.png", mediaType: "image/png", bytes: PIXEL, alt: "会场" },
    ]);
    expect(imagesOf(doc)).toMatchObject([{ src: "attachment:image-1", alt: "会场" }]);
    expect(imagesOf(withImageAddresses(doc, () => "/files/f1/image-1.png"))).toMatchObject([
      { src: "/files/f1/image-1.png" },
    ]);
    expect(blocks(withImageAddresses(doc, () => null))).toEqual([
      { index: 0, kind: "paragraph", text: "正文" },
    ]);
  });

  it("leaves out hidden and deleted text and says so", async () => {
    const hidden = await edited(await built([line("正文")]), "word/document.xml", (xml) =>
      xml.replace(
        "</w:p>",
        '<w:r><w:rPr><w:vanish/></w:rPr><w:t>秘密</w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>新</w:t></w:r></w:ins></w:p>',
      ),
    );
    const { doc, dropped } = await imported(hidden);
    expect(plainText(doc)).toBe("正文新");
    expect(dropped.sort()).toEqual(
      ["修订中删除的文字（修订中插入的文字已并入正文，请核对）", "隐藏文字"].sort(),
    );
  });
});

describe("files that cannot be read give one sentence", () => {
  const zip = async (fill: (zip: JSZip) => void, compression: "STORE" | "DEFLATE" = "DEFLATE") => {
    const archive = new JSZip();
    fill(archive);
    return archive.generateAsync({ type: "nodebuffer", compression });
  };
  const cases: [string, () => Promise<Buffer>, string][] = [
    ["an empty file", async () => Buffer.alloc(0), "docx.unreadable"],
    ["a text named .docx", async () => Buffer.from("一、总体情况"), "docx.unreadable"],
    [
      "an old .doc or a locked file",
      async () => Buffer.from("d0cf11e0a1b11ae1000000", "hex"),
      "docx.old-format",
    ],
    ["half a file", async () => (await built([line("甲")])).subarray(0, 3000), "docx.unreadable"],
    ["a spreadsheet", () => zip((archive) => archive.file("xl/workbook.xml", "<a/>")), "docx.unreadable"],
    [
      "broken XML",
      async () => edited(await built([line("甲")]), "word/document.xml", (xml) => xml.slice(0, 200)),
      "docx.unreadable",
    ],
    [
      "XML with entities",
      async () =>
        edited(await built([line("甲")]), "word/document.xml", (xml) =>
          xml.replace("<w:document", '<!DOCTYPE a [<!ENTITY b "c">]><w:document'),
        ),
      "docx.unreadable",
    ],
    [
      "a bomb in the text",
      () => zip((archive) => archive.file("word/document.xml", Buffer.alloc(30_000_000, 32))),
      "docx.too-large",
    ],
    [
      "a bomb beside the text",
      () => zip((archive) => archive.file("customXml/item1.xml", Buffer.alloc(30_000_000, 32))),
      "docx.too-large",
    ],
    [
      "more entries than any document has",
      () =>
        zip((archive) => {
          for (let n = 0; n < 5001; n++) archive.file(`word/media/${n}.png`, "");
        }, "STORE"),
      "docx.too-large",
    ],
    [
      "an entry that leaves its folder",
      () => zip((archive) => archive.file("../../evil.xml", "<a/>")),
      "docx.unreadable",
    ],
  ];
  it.each(cases)("%s", async (_, make, code) => {
    const result = await richTextFromDocx(await make());
    expect(result).toMatchObject({ ok: false, issues: [{ code, field: "file" }] });
  });
});
