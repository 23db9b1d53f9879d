const ARCHIVE_START = "PK\x03\x04";
const ARCHIVE_END = Buffer.from("PK\x05\x06", "latin1");
const END_RECORD = 22;
const MARKUP = /<(?:!doctype|html|head|body|script|svg|iframe|\?php)/i;
/** A PDF may end with a line break or a little padding. */
const MOST_AFTER_PDF = 1024;

/**
 * Says in one sentence why a file that is two things at once is not taken; `null` when it is one thing. A reader that
 * goes by the first bytes and one that goes by the last must see the same file.
 */
export function findPolyglot(head: Buffer, tail: Buffer): string | null {
  const start = head.toString("latin1");
  if (!start.startsWith(ARCHIVE_START) && endsAsArchive(tail))
    return "文件里夹带着一个压缩包，没有接收。请重新保存后再上传。";
  if (!start.startsWith("%PDF-")) {
    // Lenient readers accept a PDF that begins somewhere in the first kilobyte.
    return start.slice(0, 1024).includes("%PDF-") && !start.startsWith(ARCHIVE_START)
      ? "PDF 前面夹带着别的内容，没有接收。请重新导出 PDF 后再上传。"
      : null;
  }
  if (MARKUP.test(start.slice(0, 1024))) return "PDF 里夹带着网页代码，没有接收。请重新导出 PDF 后再上传。";
  const end = tail.toString("latin1");
  const last = end.lastIndexOf("%%EOF");
  if (last === -1) return "PDF 不完整，缺少结尾，可能没有传完。请在本机打开检查后重新上传。";
  return end.slice(last + 5).replace(/[\s\0]+/g, "").length > MOST_AFTER_PDF
    ? "PDF 后面夹带着别的内容，没有接收。请重新导出 PDF 后再上传。"
    : null;
}

/** A ZIP directory that ends exactly where the file ends, and names at least one entry. */
function endsAsArchive(tail: Buffer): boolean {
  for (
    let at = tail.lastIndexOf(ARCHIVE_END);
    at !== -1;
    at = at === 0 ? -1 : tail.lastIndexOf(ARCHIVE_END, at - 1)
  ) {
    if (at + END_RECORD > tail.length) continue;
    const isAtEnd = at + END_RECORD + tail.readUInt16LE(at + 20) === tail.length;
    if (isAtEnd && tail.readUInt16LE(at + 10) > 0) return true;
  }
  return false;
}
