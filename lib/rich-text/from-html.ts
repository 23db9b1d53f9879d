import { type CleanedHtml, richTextFromTree } from "./from-tree";
import { parseHtml } from "./html/parse-html";

/**
 * Makes a body of HTML text (a pasted Word document, a page of an old site). Nothing of the source survives but words,
 * structure and allowed addresses; the author is told in `dropped` what else was there (pictures, video, comments).
 * Runs on the server; the editor gives the browser's own tree to `richTextFromTree`.
 */
export function richTextFromHtml(html: string): CleanedHtml {
  return richTextFromTree(parseHtml(html));
}
