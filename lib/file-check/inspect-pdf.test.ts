import { describe, expect, test } from "vitest";
import { inspectPdf } from "./inspect-pdf";
import type { Inspection } from "./inspection";
import { pdfNames } from "./pdf-names";
import { PDF_LIMITS, readPdf } from "./read-pdf";
import { type SamplePdf, sampleObjectStream, samplePdf } from "./sample-bytes";
import { withFile } from "./sample-file";

const look = (sample: SamplePdf): Promise<Inspection> => {
  const bytes = samplePdf(sample);
  return withFile(bytes, (file) => inspectPdf(file, bytes.length));
};
const codes = ({ hiddenData }: Inspection) => hiddenData.map(({ code }) => code);

describe("the words of a PDF", () => {
  test("come by page", async () => {
    expect(await look({ pages: ["350403198001011234", "second page"] })).toEqual({
      texts: [
        { place: "第 1 页", text: "350403198001011234" },
        { place: "第 2 页", text: "second page" },
      ],
      hiddenData: [],
    });
  });

  test("in Chinese are found through the character maps of the package, radicals as characters", async () => {
    // ⼈ (U+2F08, a radical) through a ToUnicode map, as many Chinese programs write 人.
    const map =
      "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar <0001> <2F08> endbfchar endcmap end";
    const objects = [
      "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [101 0 R] /ToUnicode 102 0 R >>",
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
      `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
      "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [104 0 R] >>",
      "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 105 0 R >>",
      "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /Ascent 880 /Descent -120 /ItalicAngle 0 /StemV 80 /CapHeight 880 /FontBBox [-25 -254 1000 880] >>",
    ];
    const content = "BT /R 12 Tf 50 600 Td <0001> Tj /G 12 Tf 0 -50 Td <CDA8D6AA> Tj ET";
    const { texts } = await look({ objects, content, fonts: "/R 100 0 R /G 103 0 R" });
    expect(texts.map(({ text }) => text).join("")).toBe("人\n通知");
  });
});

describe("what a PDF carries along", () => {
  test.each<[string, string, SamplePdf]>([
    [
      "a script that runs on opening",
      "hidden.script",
      { catalog: "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>" },
    ],
    ["a script on a page", "hidden.script", { page: "/AA << /O << /S /JavaScript /JS (app.alert(1)) >> >>" }],
    [
      "a script in escapes",
      "hidden.script",
      { catalog: "/OpenAction << /S /J#61vaScript /J#53 (app.alert(1)) >>" },
    ],
    ["a program to start", "hidden.script", { catalog: "/OpenAction << /S /Launch /F (cmd.exe) >>" }],
    [
      "a program to start, in a compressed object",
      "hidden.script",
      { objects: [sampleObjectStream([[200, "<< /S /Launch /F (cmd.exe) >>"]])] },
    ],
    [
      "an attached file",
      "hidden.embedded-file",
      {
        catalog: "/Names << /EmbeddedFiles << /Names [(a.xlsx) 100 0 R] >> >>",
        objects: [
          "<< /Type /Filespec /F (a.xlsx) /EF << /F 101 0 R >> >>",
          "<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream",
        ],
      },
    ],
    ["the author", "hidden.author", { author: "Zhang San" }],
    ["a dynamic form", "hidden.not-readable", { catalog: "/AcroForm << /XFA [] /Fields [] >>" }],
    [
      "a comment",
      "hidden.annotation",
      {
        page: "/Annots [100 0 R]",
        objects: ["<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (please verify) >>"],
      },
    ],
    [
      "a highlighted place",
      "hidden.annotation",
      {
        page: "/Annots [100 0 R]",
        objects: ["<< /Type /Annot /Subtype /Highlight /Rect [0 0 9 9] /QuadPoints [0 9 9 9 0 0 9 0] >>"],
      },
    ],
    ["a page without a text layer", "hidden.no-text-layer", { scanned: true }],
  ])("%s is found", async (_, code, sample) => {
    const inspection = await look(sample);
    expect(codes(inspection)).toEqual([code]);
    expect(inspection.hiddenData[0]?.message).toMatch(/。$/);
  });

  test("a link to a website is no comment", async () => {
    const link =
      "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://www.example.gov.cn/) >> >>";
    expect(codes(await look({ page: "/Annots [100 0 R]", objects: [link] }))).toEqual([]);
  });

  test("the words of a comment are read, for they are published too", async () => {
    const note = "<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (350403198001011234) >>";
    const { texts } = await look({ page: "/Annots [100 0 R]", objects: [note] });
    expect(texts).toContainEqual({ place: "第 1 页的批注", text: "350403198001011234" });
  });

  test("the word JavaScript in the text of a page is no script", async () => {
    expect(codes(await look({ pages: ["/JavaScript /Launch"] }))).toEqual([]);
  });
});

describe("limits", () => {
  test("a broken PDF is refused", async () => {
    await withFile("%PDF-1.7\nnothing\n%%EOF", async (file) => {
      await expect(inspectPdf(file, 30)).rejects.toThrow("损坏");
    });
  });
  test("a PDF with a password is refused", async () => {
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"00".repeat(32)}> /U <${"11".repeat(32)}> >> /ID [<00> <00>]`;
    const bytes = samplePdf({ trailer: encrypt });
    await withFile(bytes, async (file) => {
      await expect(inspectPdf(file, bytes.length)).rejects.toThrow("密码");
    });
  });
  test("one beyond 200 MB is not read", async () => {
    await withFile("x", async (file) => {
      await expect(inspectPdf(file, 201 * 1024 * 1024)).rejects.toThrow("200 MB");
    });
  });
  test("reading ends after the time limit", async () => {
    await withFile(samplePdf(), async (file) => {
      await expect(readPdf(file, { ...PDF_LIMITS, seconds: 0.001 })).rejects.toThrow("时间");
    });
  });
  test("pages beyond the limit are named as not checked", async () => {
    const bytes = samplePdf({ pages: ["one", "two", "three"] });
    await withFile(bytes, async (file) => {
      const inspection = await inspectPdf(file, bytes.length, { ...PDF_LIMITS, pages: 2 });
      expect(inspection.hiddenData).toEqual([
        expect.objectContaining({ code: "hidden.not-readable", place: "第 3 页以后" }),
      ]);
    });
  });
  test("a stream that inflates without end is not followed", () => {
    const bomb = sampleObjectStream([[200, " ".repeat(20 * 1024 * 1024)]]);
    expect(pdfNames(samplePdf({ objects: [bomb] }))).toEqual(new Set());
  });
});
