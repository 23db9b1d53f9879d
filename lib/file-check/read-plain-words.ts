import type { Archive, ArchiveEntry } from "./archive";
import { readXml } from "./read-xml";

const WORDS = new Set(["t", "text", "v", "TextCode"]);
const LINE_ENDS = new Set(["p", "comment", "threadedComment", "v", "r", "TextObject", "sharedItems"]);
/** Pivot caches keep their values in the attribute `v` of `s` and `n`. */
const VALUES = new Set(["s", "n", "d"]);

/** All words of a part one after the other: comments, shapes, charts, slides, pivot caches, OFD pages. */
export async function readPlainWords(archive: Archive, entry: ArchiveEntry): Promise<string> {
  let words = "";
  let reading = 0;
  await readXml(archive, entry, {
    open(name, attributes) {
      if (WORDS.has(name)) reading++;
      if (VALUES.has(name) && attributes.v !== undefined) words += `${attributes.v}\n`;
    },
    close(name) {
      if (WORDS.has(name)) reading--;
      if (LINE_ENDS.has(name) && words !== "" && !words.endsWith("\n")) words += "\n";
    },
    text(text) {
      if (reading > 0) words += text;
    },
  });
  return words.trim();
}
