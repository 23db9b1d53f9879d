import { blockText, compact } from "./inline-text";
import type { Block, Piece, Problem } from "./page";

/**
 * The net below the import: every piece of text that was to go into the body must stand in it, in its order. What is not
 * found is reported, so that no mistake in reading a page can lose a sentence silently.
 */
export function lostText(expected: Piece[], body: Block[]): Problem[] {
  const words = compact(body.map(blockText).join("\n"));
  const problems: Problem[] = [];
  let from = 0;
  for (const piece of expected) {
    if (piece.kind === "blank") continue;
    const block: Block =
      piece.kind === "block" ? piece.block : { kind: "paragraph", content: piece.content, line: piece.line };
    const text = compact(blockText(block));
    const at = words.indexOf(text, from);
    if (at >= 0) from = at + text.length;
    else {
      const message = "这些文字没有进入正文，请核对原网页。";
      problems.push({
        code: "page.text-lost",
        where: { line: piece.line },
        quote: text.slice(0, 60),
        message,
      });
    }
  }
  return problems;
}
