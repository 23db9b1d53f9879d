import { tryDecode } from "./decode-chinese";

/** GBK bytes of a character pair, made once: Node decodes GBK but does not encode it. */
let encoding: Map<string, number[]> | null = null;

/**
 * True for a name that was read in the wrong encoding: lost characters, GBK read as Western letters (Í¨Öª), or UTF-8
 * read as GBK (鍏紑). Names of one or two characters are never judged.
 */
export function isMojibake(name: string): boolean {
  if (name.includes("\ufffd") || /锟斤拷|烫烫烫|屯屯屯/.test(name)) return true;
  return isGbkReadAsLatin(name) || isUtf8ReadAsGbk(name);
}

function isGbkReadAsLatin(name: string): boolean {
  const letters = name.match(/[\u0080-\u00ff]/g) ?? [];
  if (letters.length < 4 || /[\u0100-\uffff]/.test(name)) return false;
  const decoded = tryDecode("gbk", Buffer.from(name, "latin1"));
  return decoded !== null && chineseIn(decoded) * 2 >= letters.length;
}

function isUtf8ReadAsGbk(name: string): boolean {
  const chinese = name.match(/[\u0080-\uffff]/g) ?? [];
  if (chinese.length < 3) return false;
  const bytes: number[] = [];
  for (const char of name) {
    const pair = char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : gbkEncoding().get(char);
    if (!pair) return false;
    bytes.push(...pair);
  }
  const decoded = tryDecode("utf-8", Buffer.from(bytes));
  return decoded !== null && chineseIn(decoded) >= 2;
}

function gbkEncoding(): Map<string, number[]> {
  if (encoding) return encoding;
  encoding = new Map();
  const decoder = new TextDecoder("gbk");
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) encoding.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  encoding.delete("\ufffd");
  return encoding;
}

function chineseIn(text: string): number {
  return (text.match(/\p{Script=Han}/gu) ?? []).length;
}
