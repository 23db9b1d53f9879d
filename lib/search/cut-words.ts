import type { Jieba } from "@node-rs/jieba";
import { STOP_WORDS } from "./stop-words";

let cutter: Promise<Jieba> | undefined;

/** The dictionary takes some 60 MB and half a second; it is read when a search first finds nothing. */
function dictionary(): Promise<Jieba> {
  cutter ??= Promise.all([import("@node-rs/jieba"), import("@node-rs/jieba/dict")]).then(
    ([{ Jieba: Cutter }, { dict }]) => Cutter.withDict(dict),
  );
  return cutter;
}

const MOST_WORDS = 8;

/** The words of a query that say what is looked for, in their order, each once. */
export async function cutWords(shown: string): Promise<string[]> {
  const words = (await dictionary())
    .cut(shown.normalize("NFKC").toLowerCase(), true)
    .map((word) => word.trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !STOP_WORDS.has(word));
  return [...new Set(words)].slice(0, MOST_WORDS);
}
