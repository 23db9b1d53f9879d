import { crc32, deflateRawSync, deflateSync } from "node:zlib";

/** Builders of small files for tests: sound ones, and ones broken or loaded on purpose. Nothing binary is kept in the repository. */

export type SampleEntry = {
  name: string | Buffer;
  data?: string | Buffer;
  /** Sizes and flags that lie, for hostile archives. */
  flags?: number;
  declaredSize?: number;
  compression?: 0 | 8 | 99;
  unixMode?: number;
  /** Points to the local header of an earlier entry, so that both share bytes. */
  sharesWith?: number;
};

/** A ZIP archive with exactly these entries. */
export function sampleZip(entries: SampleEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const data = Buffer.from(entry.data ?? "");
    const method = entry.compression ?? 8;
    const packed = method === 8 ? deflateRawSync(data, { level: 9 }) : data;
    const flags = entry.flags ?? (typeof entry.name === "string" ? 0x800 : 0);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(entry.declaredSize ?? data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const offset = entry.sharesWith === undefined ? at : (offsets[entry.sharesWith] ?? 0);
    offsets.push(offset);
    if (entry.sharesWith === undefined) {
      const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), fields, name, packed]);
      parts.push(local);
      at += local.length;
    }
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((entry.unixMode ?? 0) << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x03", "latin1"), fields, rest, name]));
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, central, end]);
}

export type SamplePdf = {
  pages?: string[];
  author?: string;
  /** Further entries of the catalog, e.g. `/OpenAction << … >>`. */
  catalog?: string;
  /** Further entries of every page. */
  page?: string;
  /** Further objects, numbered from 100. */
  objects?: string[];
  trailer?: string;
  /** Further fonts of every page, e.g. `/G 100 0 R`, and the content that uses them in place of words. */
  fonts?: string;
  content?: string;
  /** Paints a picture on every page in place of words. */
  scanned?: boolean;
};

/** A minimal PDF. Words are ASCII: the fonts of a PDF are not the matter here. */
export function samplePdf(sample: SamplePdf = {}): Buffer {
  const pages = sample.pages ?? ["Hello"];
  const objects = new Map<number, string>();
  const kids = pages.map((_, index) => `${10 + index * 2} 0 R`).join(" ");
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${sample.catalog ?? ""} >>`);
  objects.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.set(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  objects.set(4, `<< /Author (${sample.author ?? ""}) >>`);
  objects.set(
    5,
    stream(
      "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
      "\xff",
    ),
  );
  for (const [index, text] of pages.entries()) {
    const words = sample.content ?? `BT /F 12 Tf 50 700 Td (${text}) Tj ET`;
    const content = sample.scanned ? "q 500 0 0 700 0 0 cm /I Do Q" : words;
    objects.set(
      10 + index * 2,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R ${sample.fonts ?? ""} >> /XObject << /I 5 0 R >> >> /Contents ${11 + index * 2} 0 R ${sample.page ?? ""} >>`,
    );
    objects.set(11 + index * 2, stream("", content));
  }
  for (const [index, object] of (sample.objects ?? []).entries()) objects.set(100 + index, object);
  return assemble(objects, sample.trailer ?? "");
}

function stream(dictionary: string, data: string): string {
  return `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

/** The objects of a PDF in a compressed object stream, as modern programs write them. */
export function sampleObjectStream(objects: [number: number, content: string][]): string {
  let body = "";
  const index = objects.map(([number, content]) => {
    const entry = `${number} ${body.length}`;
    body += `${content} `;
    return entry;
  });
  const head = `${index.join(" ")} `;
  const data = deflateSync(Buffer.from(head + body, "latin1")).toString("latin1");
  return stream(`/Type /ObjStm /N ${objects.length} /First ${head.length} /Filter /FlateDecode`, data);
}

function assemble(objects: Map<number, string>, trailer: string): Buffer {
  let body = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
  const offsets = new Map<number, number>();
  for (const [number, object] of objects) {
    offsets.set(number, body.length);
    body += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const start = body.length;
  body += "xref\n0 1\n0000000000 65535 f \n";
  for (const [number, offset] of offsets)
    body += `${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`;
  const size = Math.max(...objects.keys()) + 1;
  body += `trailer << /Size ${size} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(body, "latin1");
}
