import { inlineText } from "./inline-text";
import { headingLevel } from "./outline-levels";
import type { Piece, TextPiece } from "./page";

const LONGEST_CELL = 60;
const LEAST_CELLS = 6;

export type RunCell = { text: string; piece: TextPiece | null; line: number };

/** Runs of short lines, from the first to after the last piece of each, in which a flattened table may hide. */
export function cellRuns(pieces: Piece[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = -1;
  let texts = 0;
  const close = (to: number) => {
    if (from >= 0 && texts >= LEAST_CELLS) runs.push({ from, to });
    from = -1;
    texts = 0;
  };
  pieces.forEach((piece, index) => {
    if (piece.kind === "blank") return;
    if (piece.kind === "block" || !isCell(inlineText(piece.content))) close(index);
    else {
      if (from < 0) from = index;
      texts++;
    }
  });
  close(pieces.length);
  return runs;
}

/** A chapter heading (一、 第一章) ends a run of cells; deeper numbers also stand in tables. */
function isCell(text: string): boolean {
  if (text.length > LONGEST_CELL || /[。！？；]/.test(text)) return false;
  return headingLevel(text) !== 2 || /^一?附/.test(text);
}

/**
 * The cells of a run, blank ones included, when neighbouring cells are `stride` lines apart: a gap of twice the stride is one
 * blank cell. Runs are cut where a gap is no multiple of the stride.
 */
export function cellsOf(pieces: Piece[], stride: number): RunCell[][] {
  const runs: RunCell[][] = [];
  let run: RunCell[] = [];
  let last = -1;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== "text") continue;
    const gap = last < 0 ? stride : index - last;
    if (gap % stride !== 0) {
      runs.push(run);
      run = [];
    } else {
      for (let blank = 1; blank < gap / stride && run.length > 0; blank++) {
        const at = last + blank * stride;
        run.push({ text: "", piece: null, line: pieces[at]?.line ?? piece.line });
      }
    }
    run.push({ text: inlineText(piece.content), piece, line: piece.line });
    last = index;
  }
  runs.push(run);
  return runs.filter((cells) => cells.length > 0);
}

/** Distances between neighbouring cells that come often enough to be the stride, smallest first. */
export function stridesOf(pieces: Piece[]): number[] {
  const counts = new Map<number, number>();
  let last = -1;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== "text") continue;
    if (last >= 0) counts.set(index - last, (counts.get(index - last) ?? 0) + 1);
    last = index;
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .filter(([gap, count]) => gap <= 4 && count * 5 >= total)
    .map(([gap]) => gap)
    .sort((a, b) => a - b);
}
