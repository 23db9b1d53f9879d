import { type SampleEntry, sampleZip } from "./sample-bytes";

/** Builders of Office and OFD files part by part, for what no library writes: hidden things and broken things. */

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const S =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A .docx whose body is the given XML. */
export function sampleDocx(body: string, more: SampleEntry[] = []): Buffer {
  return sampleZip([
    { name: "[Content_Types].xml", data: TYPES },
    { name: "word/document.xml", data: `<w:document ${W}><w:body>${body}</w:body></w:document>` },
    ...more,
  ]);
}

/** A run of text, with optional run properties. */
export function run(text: string, properties = ""): string {
  return `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
}

export function wordPart(name: string, root: string, content: string): SampleEntry {
  return { name, data: `<w:${root} ${W}>${content}</w:${root}>` };
}

export type SampleSheet = { name: string; state?: string; data: string };

/** A .xlsx whose sheets hold the given `sheetData` (and what stands beside it). */
export function sampleXlsx(sheets: SampleSheet[], strings: string[] = [], more: SampleEntry[] = []): Buffer {
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" ${state ? `state="${state}"` : ""} r:id="r${at}"/>`,
  );
  const relations = sheets.map(
    (_, at) => `<Relationship Id="r${at}" Type="http://x/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return sampleZip([
    { name: "[Content_Types].xml", data: TYPES },
    { name: "xl/workbook.xml", data: `<workbook ${S}><sheets>${list.join("")}</sheets></workbook>` },
    { name: "xl/_rels/workbook.xml.rels", data: `<Relationships>${relations.join("")}</Relationships>` },
    {
      name: "xl/sharedStrings.xml",
      data: `<sst ${S}>${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    },
    ...sheets.map(({ data }, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      data: `<worksheet ${S}>${data}</worksheet>`,
    })),
    ...more,
  ]);
}

export function relations(name: string, type: string, target: string): SampleEntry {
  return {
    name,
    data: `<Relationships><Relationship Id="a" Type="http://x/${type}" TargetMode="External" Target="${target}"/></Relationships>`,
  };
}

export function samplePptx(slides: { text: string; hidden?: boolean }[], more: SampleEntry[] = []): Buffer {
  return sampleZip([
    { name: "[Content_Types].xml", data: TYPES },
    { name: "ppt/presentation.xml", data: "<p:presentation xmlns:p='p'/>" },
    ...slides.map(({ text, hidden }, at) => ({
      name: `ppt/slides/slide${at + 1}.xml`,
      data: `<p:sld xmlns:p="p" xmlns:a="a" ${hidden ? 'show="0"' : ""}><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`,
    })),
    ...more,
  ]);
}

export function sampleOfd(pages: string[], more: SampleEntry[] = []): Buffer {
  return sampleZip([
    { name: "OFD.xml", data: '<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"/>' },
    ...pages.map((text, at) => ({
      name: `Doc_0/Pages/Page_${at}/Content.xml`,
      data: `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:TextObject><ofd:TextCode X="0" Y="0">${text}</ofd:TextCode></ofd:TextObject></ofd:Page>`,
    })),
    ...more,
  ]);
}

/** The beginning of an old Office file: its signature and the name of its main stream. */
export function sampleLegacyOffice(
  stream: "WordDocument" | "Workbook" | "PowerPoint Document" | "Other",
  text = "",
): Buffer {
  return Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(stream, "utf16le"),
    Buffer.alloc(64),
    Buffer.from(text, "utf16le"),
    Buffer.alloc(512),
  ]);
}
