import { open, readFile } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { type Archive, openArchive } from "./archive";
import { legacyOfficeType } from "./inspect-legacy-office";
import { findPolyglot } from "./polyglot";
import { FileRefused } from "./refuse";

const HEAD = 4096;
const TAIL = 70_000;
const MOST_LEGACY_BYTES = 100 * 1024 * 1024;
const AS = new Map([
  ["apng", "png"],
  ["jpg", "jpg"],
  ["png", "png"],
  ["gif", "gif"],
  ["pdf", "pdf"],
  ["mp3", "mp3"],
  ["mp4", "mp4"],
]);

/**
 * The type of a file by its content, as an extension; `null` when it is none that is taken, or when it has no signature
 * (text has none: `inspect-text.ts` decides).
 * @throws FileRefused for files that are two things at once, encrypted, or broken containers
 */
export async function detectType(file: string): Promise<string | null> {
  const { head, tail, size } = await ends(file);
  const polyglot = findPolyglot(head, tail);
  if (polyglot) throw new FileRefused("polyglot", polyglot);
  if (head.subarray(0, 4).equals(Buffer.from("PK\x03\x04", "latin1"))) return containerType(file);
  if (head.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])))
    return size > MOST_LEGACY_BYTES ? null : legacyOfficeType(await readFile(file));
  const detected = await fileTypeFromFile(file).catch(() => undefined);
  return AS.get(detected?.ext ?? "") ?? null;
}

async function containerType(file: string): Promise<string> {
  const archive = await openArchive(file);
  try {
    return typeOfContainer(archive);
  } finally {
    archive.close();
  }
}

function typeOfContainer(archive: Archive): string {
  if (archive.find("[Content_Types].xml")) {
    if (archive.find("word/document.xml")) return "docx";
    if (archive.find("xl/workbook.xml")) return "xlsx";
    if (archive.find("ppt/presentation.xml")) return "pptx";
    throw new FileRefused("broken", "文件不完整，打不开。请在本机打开检查，重新保存后再上传。");
  }
  return archive.find("OFD.xml") ? "ofd" : "zip";
}

async function ends(file: string): Promise<{ head: Buffer; tail: Buffer; size: number }> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const head = Buffer.alloc(Math.min(HEAD, size));
    const tail = Buffer.alloc(Math.min(TAIL, size));
    await handle.read(head, 0, head.length, 0);
    await handle.read(tail, 0, tail.length, size - tail.length);
    return { head, tail, size };
  } finally {
    await handle.close();
  }
}
