import type { Problem } from "./page";

export type Decoded = { text: string; encoding: string; problems: Problem[] };

/** Chinese text in GB18030 read as UTF-8 is hardly ever valid; the reverse often is, so UTF-8 is tried first. */
const CANDIDATES = ["utf-8", "gb18030"];
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
/** UTF-8 that was once read as GBK and stored so: frequent pairs of such texts, which no Chinese sentence contains. */
const MOJIBAKE =
  /(?:锛|銆|鏀垮|鐨勬|鍏紑){1}[\s\S]{0,200}(?:锛|銆|鏀垮|鐨勬|鍏紑)|(?:[\u00c2-\u00e9][\u0080-\u00bf]){4,}/;

/**
 * Reads the bytes of a page: byte order mark, then UTF-8 and GB18030 (which holds GBK and GB2312), whichever they are valid
 * in, the declared one first. Broken bytes are kept as U+FFFD and reported with `page.encoding`.
 */
export function decodePage(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes);
  const declared = DECLARED.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, 4096)),
  )?.[1]?.toLowerCase();
  const order = marked ? [marked] : declared && /^gb/.test(declared) ? CANDIDATES.toReversed() : CANDIDATES;
  const valid = order.find((encoding) => isValid(bytes, encoding));
  const encoding = valid ?? leastBroken(bytes, order);
  const text = new TextDecoder(encoding).decode(bytes).replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  return { text, encoding, problems: [...brokenLines(text, encoding), ...mojibake(text)] };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : null;
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function leastBroken(bytes: Uint8Array, encodings: string[]): string {
  const broken = (encoding: string) => new TextDecoder(encoding).decode(bytes).split("\uFFFD").length;
  return encodings.toSorted((a, b) => broken(a) - broken(b))[0] ?? "utf-8";
}

function brokenLines(text: string, encoding: string): Problem[] {
  return text.split("\n").flatMap((line, index): Problem[] => {
    const at = line.search(/\uFFFD/);
    if (at < 0) return [];
    const quote = line.slice(Math.max(0, at - 8), at + 12).trim();
    const message = `第 ${index + 1} 行有无法按 ${encoding.toUpperCase()} 辨认的字节，原有文字已经损坏。`;
    return [{ code: "page.encoding", where: { line: index + 1 }, quote, message }];
  });
}

function mojibake(text: string): Problem[] {
  const match = MOJIBAKE.exec(text);
  if (!match) return [];
  const line = text.slice(0, match.index).split("\n").length;
  const quote = match[0].slice(0, 12);
  const message = "文字像是用错误的编码保存过（乱码），请用原网页重新导出后再导入。";
  return [{ code: "page.encoding", where: { line }, quote, message }];
}
