import { decodeChinese, tryDecode } from "./decode-chinese";

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells text from data
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u0019\u001b-\u001f]/;
const LIKE_MARKUP = /^\s*(?:<(?:!doctype|!--|html|head|body|script|svg|iframe|\?xml|\?php|%)|#!|%PDF|MZ)/i;

/** The text of a .txt or .csv file; `null` when the bytes are not text, or are markup or a program under a false name. */
export function decodePlainText(bytes: Buffer): string | null {
  const text = decode(bytes);
  return text === null || CONTROL.test(text) || LIKE_MARKUP.test(text) ? null : text;
}

function decode(bytes: Buffer): string | null {
  const mark = bytes.toString("latin1", 0, 2);
  if (mark === "\xff\xfe") return tryDecode("utf-16le", bytes);
  if (mark === "\xfe\xff") return tryDecode("utf-16be", bytes);
  return decodeChinese(bytes);
}
