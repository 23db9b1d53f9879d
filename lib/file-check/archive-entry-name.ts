import type yauzl from "yauzl";
import { decodeChinese, tryDecode } from "./decode-chinese";
import { FileRefused } from "./refuse";

const UTF8_FLAG = 0x800;
const UNICODE_PATH = 0x7075;

/**
 * The name of an entry. Archives made by Chinese Windows carry GBK without saying so; whatever cannot be read as one of
 * the two encodings is refused.
 */
export function entryName(entry: yauzl.Entry): string {
  const raw = entry.fileName as unknown as Buffer;
  const declared = (entry.generalPurposeBitFlag & UTF8_FLAG) !== 0;
  const name = unicodePath(entry) ?? (declared ? tryDecode("utf-8", raw) : decodeChinese(raw));
  if (name === null) throw new FileRefused("archive", "压缩包里有文件名无法识别的文件，请改名后重新打包。");
  return name.normalize("NFC");
}

/** Info-ZIP's field with the name in UTF-8: version, CRC of the plain name, name. */
function unicodePath(entry: yauzl.Entry): string | null {
  const field = entry.extraFields.find(({ id }) => id === UNICODE_PATH)?.data;
  return field && field.length > 5 ? tryDecode("utf-8", field.subarray(5)) : null;
}
