import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { Archive, ArchiveEntry } from "./archive";
import { FileRefused } from "./refuse";

/** What a reader of one XML part wants to be told. Names come without their prefix. */
export type XmlReader = {
  open?(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
};

const DEEPEST = 200;
const MOST_BYTES = 200 * 1024 * 1024;
const BROKEN = "文件已损坏，有一部分读不出来。请在本机打开检查，重新保存后再上传。";

/**
 * Streams an XML part through a reader. The parser expands no entities of its own definition and fetches nothing.
 * @throws FileRefused when the part is not well-formed or nested beyond reason
 */
export async function readXml(archive: Archive, entry: ArchiveEntry, reader: XmlReader): Promise<void> {
  if (entry.size > MOST_BYTES)
    throw new FileRefused("too-complex", "文件里有一个部分超过 200 MB，无法检查。请拆成几个文件再上传。");
  const parser = new SaxesParser();
  const decoder = new TextDecoder("utf-8");
  let depth = 0;
  parser.on("error", () => {
    throw new FileRefused("broken", BROKEN);
  });
  parser.on("doctype", () => {
    throw new FileRefused("broken", "文件里有不应出现的定义（DOCTYPE），没有接收。请重新保存后再上传。");
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    if (++depth > DEEPEST) throw new FileRefused("broken", BROKEN);
    reader.open?.(localName(tag.name), withLocalNames(tag.attributes));
  });
  parser.on("closetag", (tag: SaxesTagPlain) => {
    depth--;
    reader.close?.(localName(tag.name));
  });
  parser.on("text", (text) => reader.text?.(text));
  const stream = await archive.stream(entry);
  try {
    for await (const chunk of stream) parser.write(decoder.decode(chunk as Buffer, { stream: true }));
    parser.write(decoder.decode()).close();
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused("broken", BROKEN);
  } finally {
    stream.destroy();
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function withLocalNames(attributes: Record<string, string>): Record<string, string> {
  const local: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) local[localName(name)] ??= value;
  return local;
}
