import { inflateSync } from "node:zlib";

/** Names of the PDF language that start something or carry something along. */
const NAMES = [
  "JavaScript",
  "JS",
  "Launch",
  "EmbeddedFile",
  "EmbeddedFiles",
  "RichMedia",
  "XFA",
  "Encrypt",
] as const;
export type PdfName = (typeof NAMES)[number];

const MOST_STREAMS = 5_000;
const MOST_INFLATED = 8 * 1024 * 1024;

/**
 * Which of these names occur in a PDF, also inside compressed object streams and written in escapes (`/J#61vaScript`).
 * A name in the text of a page does not count: page content is not searched.
 */
export function pdfNames(bytes: Buffer): Set<PdfName> {
  const found = new Set<PdfName>();
  const raw = bytes.toString("latin1");
  collect(withoutStreams(raw), found);
  for (const stream of objectStreams(raw)) collect(stream, found);
  return found;
}

function collect(text: string, found: Set<PdfName>): void {
  const unescaped = text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  for (const [, name] of unescaped.matchAll(/\/([A-Za-z]{2,13})(?![A-Za-z0-9])/g))
    if ((NAMES as readonly string[]).includes(name ?? "")) found.add(name as PdfName);
}

function withoutStreams(raw: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = raw.indexOf("stream", at);
    if (start === -1) return kept.concat(raw.slice(at)).join("\n");
    kept.push(raw.slice(at, start));
    const end = raw.indexOf("endstream", start + 6);
    if (end === -1) return kept.concat(raw.slice(start)).join("\n");
    at = end + 9;
  }
}

function* objectStreams(raw: string): Generator<string> {
  let count = 0;
  let at = raw.indexOf("/ObjStm");
  while (at !== -1 && count++ < MOST_STREAMS) {
    const start = raw.indexOf("stream", at);
    const end = start === -1 ? -1 : raw.indexOf("endstream", start);
    if (end === -1) return;
    const from = start + (raw.startsWith("\r\n", start + 6) ? 8 : 7);
    const inflated = inflate(Buffer.from(raw.slice(from, end), "latin1"));
    if (inflated !== null) yield inflated;
    at = raw.indexOf("/ObjStm", end);
  }
}

function inflate(bytes: Buffer): string | null {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_INFLATED }).toString("latin1");
  } catch {
    return null;
  }
}
