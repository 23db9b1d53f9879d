import type { Readable } from "node:stream";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { failed, ok, type Result } from "@/lib/result";

/** Limits before anything is unpacked: a Word file of an office has some dozen parts and a few megabytes. */
export const MOST_ENTRIES = 5_000;
export const LARGEST_TOTAL_BYTES = 200 * 1024 * 1024;
export const LARGEST_XML_BYTES = 40 * 1024 * 1024;
/** Deflate reaches 1000:1 only on nothing but repetition; text of a document stays far below. */
const STEEPEST_RATIO = 200;
const RATIO_MATTERS_FROM_BYTES = 5 * 1024 * 1024;

const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels|word\/media\/[^/]+)$/;
/** First bytes of old .doc files and of .docx files locked with a password. */
const COMPOUND_FILE = Buffer.from("d0cf11e0a1b11ae1", "hex");

/** The parts of a Word file that its text needs, or a sentence about why it cannot be opened. Macros are never read. */
export async function readArchive(buffer: Buffer): Promise<Result<Map<string, Buffer>>> {
  if (buffer.subarray(0, 8).equals(COMPOUND_FILE))
    return refusal(
      "docx.old-format",
      "这是旧版 .doc 文件，或者设有打开密码。请用 Word 或 WPS 取消密码，另存为 .docx 后再导入。",
    );
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false });
  } catch {
    return refusal(
      "docx.unreadable",
      "文件不是 .docx 文档，或者已经损坏。请用 Word 或 WPS 打开后另存为 .docx 再导入。",
    );
  }
  try {
    return await readParts(zip);
  } catch {
    return refusal("docx.unreadable", "文件已经损坏，不能读取。请用 Word 或 WPS 打开后另存为 .docx 再导入。");
  } finally {
    zip.close();
  }
}

async function readParts(zip: ZipFile): Promise<Result<Map<string, Buffer>>> {
  if (zip.entryCount > MOST_ENTRIES) return tooLarge();
  const wanted: Entry[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    total += entry.uncompressedSize;
    if (total > LARGEST_TOTAL_BYTES || isBomb(entry)) return tooLarge();
    if (entry.isEncrypted()) return refusal("docx.encrypted", "文件设有密码，请取消密码后再导入。");
    if (NEEDED.test(entry.fileName)) wanted.push(entry);
  }
  const parts = new Map<string, Buffer>();
  for (const entry of wanted) {
    if (entry.fileName.endsWith(".xml") && entry.uncompressedSize > LARGEST_XML_BYTES) return tooLarge();
    // yauzl ends the stream with an error as soon as it gives more than the entry declares.
    parts.set(entry.fileName, await bytesOf(await zip.openReadStreamPromise(entry)));
  }
  return ok(parts);
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  return (
    uncompressedSize > RATIO_MATTERS_FROM_BYTES &&
    uncompressedSize > STEEPEST_RATIO * Math.max(1, compressedSize)
  );
}

async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function tooLarge(): Result<never> {
  return refusal("docx.too-large", "文件解压后过大，不能导入。请压缩其中的图片，或者把它作为附件上传。");
}

function refusal(code: string, message: string): Result<never> {
  return failed({ code, field: "file", message });
}
