import { outlineItem } from "@/lib/text-damage/outline-item";
import { inlineText } from "./inline-text";
import { headingLevel } from "./outline-levels";
import type { Block, Inline, Piece, TextPiece } from "./page";

/** From this share of the longest line on, a line counts as broken by the width of the page. */
const FULL = 0.85;
const SHORTEST_WRAP = 24;
const ENDS = /[。！？：；.!?:;”）)》】]$/;
const RIGHT_INDENT = 16;

/** `附件：1.…` under the text opens a list of names, not of headings. */
const ATTACHMENT_LIST = /^附\s*件\s*\d*\s*[:：]/;

/** A block with the source lines of its words, so that a place in it can be traced to its line. */
export type PlacedBlock = { block: Block; spans: { from: number; line: number }[] };

/**
 * Makes paragraphs and headings of pieces. An indent or an empty line begins a paragraph; a line without either goes on with
 * the one before where that one was broken by the width of the page. `aligned` pieces stand at the right (sign-off).
 */
export function toBlocks(pieces: Piece[], aligned: ReadonlySet<Piece>): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  const layout = layoutOf(pieces);
  let open: TextPiece[] = [];
  let naming = false;
  const close = () => {
    const [first] = open;
    if (!first) return;
    const words = inlineText(first.content);
    naming = ATTACHMENT_LIST.test(words) || (naming && outlineItem(words)?.rank === 2);
    blocks.push(textBlock(open, aligned.has(first), naming));
    open = [];
  };
  for (const piece of pieces) {
    if (piece.kind === "text") {
      const before = open.at(-1);
      if (!before || aligned.has(piece) || aligned.has(before) || !continues(before, piece, layout)) close();
      open.push(piece);
      continue;
    }
    close();
    if (piece.kind === "block") blocks.push({ block: piece.block, spans: [{ from: 0, line: piece.line }] });
  }
  close();
  return blocks;
}

type Layout = { indented: boolean; width: number };

function layoutOf(pieces: Piece[]): Layout {
  const texts = pieces.filter((piece): piece is TextPiece => piece.kind === "text" && !piece.whole);
  const indented = texts.filter((piece) => piece.indent >= 2 && piece.indent < RIGHT_INDENT).length;
  return {
    indented: indented >= 2,
    width: Math.max(0, ...texts.map((piece) => inlineText(piece.content).length)),
  };
}

function continues(before: TextPiece, piece: TextPiece, { indented, width }: Layout): boolean {
  if (before.whole || piece.whole || before.cell || piece.cell || piece.indent > 0) return false;
  const words = inlineText(before.content);
  const full = width >= SHORTEST_WRAP && words.length >= width * FULL;
  if (outlineItem(inlineText(piece.content)) !== null || headingLevel(words) !== null) return false;
  if (!full) return false;
  return indented || !ENDS.test(words);
}

function textBlock(lines: TextPiece[], right: boolean, naming: boolean): PlacedBlock {
  const [first] = lines as [TextPiece, ...TextPiece[]];
  const content: Inline[] = [];
  const spans: PlacedBlock["spans"] = [];
  let length = 0;
  for (const line of lines) {
    const space =
      length > 0 && /[A-Za-z0-9,.]$/.test(inlineText(content)) && /^[A-Za-z]/.test(inlineText(line.content));
    if (space) content.push({ text: " " });
    length += space ? 1 : 0;
    spans.push({ from: length, line: line.line });
    content.push(...line.content);
    length += inlineText(line.content).length;
  }
  const named = lines.length > 1 || right || naming || first.cell === true;
  const level = named ? null : (headingLevel(inlineText(content)) ?? first.level ?? null);
  if (level !== null) return { block: { kind: "heading", level, content, line: first.line }, spans };
  const align = right ? "right" : first.align;
  const block: Block = { kind: "paragraph", content, line: first.line, ...(align && { align }) };
  return { block, spans };
}
