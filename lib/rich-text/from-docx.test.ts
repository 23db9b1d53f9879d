import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  type LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { richTextFromDocx } from "./from-docx";
import { withImageAddresses } from "./image-addresses";
import { parseRichText } from "./parse";
import { blocks, footnotesOf, imagesOf, plainText, tablesOf } from "./plain-text";
import type { RichText, RichTextNode } from "./rich-text";

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

type Children = ConstructorParameters<typeof Document>[0]["sections"][number]["children"];
type Options = Partial<ConstructorParameters<typeof Document>[0]>;

const built = (children: Children, options: Options = {}) =>
  Packer.toBuffer(new Document({ ...options, sections: [{ children }] }));
const line = (text: string, more: object = {}) => new Paragraph({ text, ...more });
const numbered = (text: string, reference: string, level = 0, instance = 0) =>
  line(text, { numbering: { reference, level, instance } });
const level = (at: number, format: string, text: string, start = 1) => ({
  level: at,
  format: format as (typeof LevelFormat)[keyof typeof LevelFormat],
  text,
  start,
  alignment: AlignmentType.LEFT,
});
const list = (reference: string, ...levels: ReturnType<typeof level>[]) => ({ reference, levels });
const numbering = (...config: ReturnType<typeof list>[]): Options => ({ numbering: { config } });

async function imported(buffer: Buffer) {
  const result = await richTextFromDocx(buffer);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expect(parseRichText(result.value.doc)).toEqual({ ok: true, value: result.value.doc });
  return result.value;
}
const shape = (doc: RichText) => doc.content.map((node) => `${node.type}${node.attrs?.level ?? ""}`);
const lines = (doc: RichText) => plainText(doc).split("\n");
const cellTypes = (table: RichTextNode | undefined) =>
  table?.content?.map((row) => row.content?.map((cell) => cell.type));

describe("numbers that Word generates", () => {
  const official = numbering(
    list(
      "official",
      level(0, "chineseCounting", "%1、"),
      level(1, "chineseCounting", "（%2）"),
      level(2, "decimal", "%3."),
      level(3, "decimal", "（%4）"),
    ),
    list("plain", level(0, "decimal", "%1."), level(1, "decimal", "%2.")),
    list("article", level(0, "chineseCountingThousand", "第%1条　")),
    list("dotted", level(0, "decimal", "%1"), level(1, "decimal", "%1.%2")),
    list("circled", level(0, "decimalEnclosedCircle", "%1")),
    list("late", level(0, "decimal", "%1.", 3)),
    list("points", level(0, "bullet", "●"), level(1, "bullet", "○")),
  );

  it("are typed out in all four levels of official writing and count as Word counts", async () => {
    const { doc } = await imported(
      await built(
        [
          numbered("总体情况", "official"),
          numbered("制度", "official", 1),
          numbered("甲。", "official", 2),
          numbered("登记。", "official", 3),
          numbered("答复。", "official", 3),
          numbered("乙。", "official", 2),
          numbered("登记。", "official", 3),
          numbered("队伍", "official", 1),
          line("中间有一段。"),
          numbered("存在问题", "official"),
          numbered("问题", "official", 1),
        ],
        official,
      ),
    );
    expect(lines(doc)).toEqual([
      "一、总体情况",
      "（一）制度",
      "1.甲。",
      "（1）登记。",
      "（2）答复。",
      "2.乙。",
      "（1）登记。",
      "（二）队伍",
      "中间有一段。",
      "二、存在问题",
      "（一）问题",
    ]);
    expect(shape(doc)).toEqual([
      "heading",
      "heading3",
      "paragraph",
      "paragraph",
      "paragraph",
      "paragraph",
      "paragraph",
      "heading3",
      "paragraph",
      "heading",
      "heading3",
    ]);
  });

  it("become a list when they are plain 1. 2. 3. from one on, with lists inside", async () => {
    const { doc } = await imported(
      await built([numbered("甲", "plain"), numbered("乙", "plain", 1), numbered("丙", "plain")], official),
    );
    expect(doc.content[0]).toMatchObject({
      type: "orderedList",
      content: [{ content: [{}, { type: "orderedList" }] }, {}],
    });
  });

  const typed: [string, () => Children, string[]][] = [
    [
      "plain numbers that go on after a paragraph",
      () => [numbered("甲", "plain"), line("插话"), numbered("乙", "plain")],
      ["甲", "插话", "2.乙"],
    ],
    [
      "plain numbers that begin with 3",
      () => [numbered("甲", "late"), numbered("乙", "late")],
      ["3.甲", "4.乙"],
    ],
    [
      "articles",
      () => [numbered("目的", "article"), numbered("范围", "article")],
      ["第一条　目的", "第二条　范围"],
    ],
    [
      "numbers of several levels",
      () => [numbered("甲", "dotted"), numbered("乙", "dotted", 1), numbered("2023年", "dotted", 1)],
      ["1甲", "1.1乙", "1.2 2023年"],
    ],
    ["circled figures", () => [numbered("甲", "circled"), numbered("乙", "circled")], ["①甲", "②乙"]],
    [
      "a second list of the same kind that begins anew",
      () => [numbered("甲", "official"), numbered("乙", "official", 0, 1)],
      ["一、甲", "一、乙"],
    ],
  ];
  it.each(typed)("are typed out: %s", async (_, children, expected) => {
    expect(lines((await imported(await built(children(), official))).doc)).toEqual(expected);
  });

  it("leave bullets to a list", async () => {
    const { doc } = await imported(
      await built([numbered("甲", "points"), numbered("乙", "points", 1)], official),
    );
    expect(doc.content[0]).toMatchObject({
      type: "bulletList",
      content: [{ content: [{ type: "paragraph" }, { type: "bulletList" }] }],
    });
  });

  it("are kept in headings", async () => {
    const { doc } = await imported(
      await built(
        [
          line("总体情况", { heading: HeadingLevel.HEADING_1, numbering: { reference: "plain", level: 0 } }),
          line("正文。"),
        ],
        official,
      ),
    );
    expect(doc.content[0]).toEqual({ type: "heading", content: [{ type: "text", text: "1.总体情况" }] });
  });

  it("are found where only the paragraph's style, or the one it is based on, names them", async () => {
    const styles = {
      paragraphStyles: [
        { id: "Item", name: "Item", paragraph: { numbering: { reference: "official", level: 1 } } },
        { id: "Derived", name: "Derived", basedOn: "Item" },
      ],
    };
    const children = [
      line("甲。", { style: "Item" }),
      line("乙。", { style: "Derived" }),
      numbered("丙。", "official", 1),
    ];
    const buffer = await built(children, { ...official, styles });
    expect(lines((await imported(buffer)).doc)).toEqual(["（一）甲。", "（二）乙。", "（三）丙。"]);
  });
});

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

async function edited(buffer: Buffer, part: string, change: (xml: string) => string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(buffer);
  zip.file(part, change((await zip.file(part)?.async("string")) ?? ""));
  return zip.generateAsync({ type: "nodebuffer" });
}
