const LINE_HEIGHT = 24;
const FONT_SIZE = 12;
const TOP = 780;
const LEFT = 56;

/**
 * A one-page PDF with Chinese text, small because it embeds no font: it names a standard Adobe-GB1 one, which every
 * viewer replaces by its own, and carries a map to Unicode, so that its words can be copied and searched.
 */
export function pdfBytes(heading: string, lines: string[]): Uint8Array {
  const texts = [heading, ...lines];
  const drawn = texts.map((text, index) => `${index === 0 ? "" : `0 -${LINE_HEIGHT} Td `}<${hex(text)}> Tj`);
  const content = `BT /F1 ${FONT_SIZE} Tf ${LEFT} ${TOP} Td ${drawn.join("\n")} ET`;
  return assemble([
    "<< /Type /Catalog /Pages 2 0 R /Lang (zh-CN) >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
    stream(content),
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] /ToUnicode 8 0 R >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R /DW 1000 >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
    stream(toUnicode(texts.join(""))),
    `<< /Title <FEFF${hex(heading)}> >>`,
  ]);
}

/** UTF-16BE in hexadecimal, which is what the encoding UniGB-UCS2-H reads. */
function hex(text: string): string {
  let written = "";
  for (let index = 0; index < text.length; index++)
    written += text.charCodeAt(index).toString(16).padStart(4, "0").toUpperCase();
  return written;
}

function toUnicode(text: string): string {
  const codes = [
    ...new Set(Array.from({ length: text.length }, (_, index) => hex(text[index] ?? ""))),
  ].sort();
  const blocks: string[] = [];
  // A CMap names at most a hundred codes in one block.
  for (let from = 0; from < codes.length; from += 100) {
    const part = codes.slice(from, from + 100);
    blocks.push(
      `${part.length} beginbfchar\n${part.map((code) => `<${code}> <${code}>`).join("\n")}\nendbfchar`,
    );
  }
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
    "/CMapName /Sample-UCS2 def /CMapType 2 def",
    "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ...blocks,
    "endcmap CMapName currentdict /CMap defineresource pop end end",
  ].join("\n");
}

function stream(text: string): string {
  return `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
}

/** Objects are numbered from 1; the last one is the document's information. Everything is ASCII. */
function assemble(objects: string[]): Uint8Array {
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
