/**
 * Reads bytes as UTF-8 or GB18030, whichever fits; `null` when neither does. A few Chinese words in GBK are valid UTF-8 by
 * chance (通知 reads as ֪ͨ): then the reading that gives Chinese characters is taken.
 */
export function decodeChinese(bytes: Uint8Array): string | null {
  const utf8 = tryDecode("utf-8", bytes);
  if (utf8 !== null && (HAN.test(utf8) || !/[\u0250-\u07ff]/.test(utf8))) return utf8;
  const gbk = tryDecode("gb18030", bytes);
  return utf8 !== null && (gbk === null || !HAN.test(gbk)) ? utf8 : gbk;
}

/** Reads bytes in one encoding; `null` when they do not fit it. */
export function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const HAN = /\p{Script=Han}/u;
