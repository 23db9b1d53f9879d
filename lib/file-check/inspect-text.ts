import { readFile } from "node:fs/promises";
import { type Inspection, Notes } from "./inspection";
import { decodePlainText } from "./plain-text";
import { FileRefused } from "./refuse";

const MOST_BYTES = 20 * 1024 * 1024;
const LINES_A_PLACE = 200;

/**
 * The words of a .txt or .csv file, in places of 200 lines.
 * @throws FileRefused when it is no text or too long
 */
export async function inspectText(file: string, size: number): Promise<Inspection> {
  if (size > MOST_BYTES)
    throw new FileRefused("too-large", `文本文件超过 ${MOST_BYTES / 1024 / 1024} MB，请拆成几个再上传。`);
  const text = decodePlainText(await readFile(file));
  if (text === null) throw new FileRefused("type", "文件内容不是文本，与扩展名不符。请核对后重新上传。");
  const notes = new Notes();
  const lines = text.split(/\r\n|\r|\n/);
  for (let first = 0; first < lines.length; first += LINES_A_PLACE) {
    const part = lines.slice(first, first + LINES_A_PLACE);
    notes.text(`第 ${first + 1}–${first + part.length} 行`, part.join("\n"));
  }
  return notes.result();
}
