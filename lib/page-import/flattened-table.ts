import { asCell } from "./as-cell";
import { cellKind } from "./cell-kind";
import { cellRuns } from "./cell-run";
import { certainReading, type Reading, readingsOf, usedCells } from "./certain-reading";
import { inlineText } from "./inline-text";
import type { Cell, Piece, Problem, Recognised, Table, TextPiece } from "./page";
import { isCaption } from "./table-caption";
import { tableEvidence } from "./table-evidence";

export type TablesFound = { pieces: Piece[]; recognised: Recognised[]; problems: Problem[] };

const LEAST_SUSPECT = 8;

/**
 * Finds tables that were copied cell by cell, one cell a line, and makes tables of them again, each with the evidence. A
 * run that may be a table but has no certain reading stays as it is and is reported.
 */
export function restoreFlattenedTables(pieces: Piece[]): TablesFound {
  const found: TablesFound = { pieces: [], recognised: [], problems: [] };
  let at = 0;
  for (const { from, to } of cellRuns(pieces)) {
    found.pieces.push(...pieces.slice(at, from), ...restoreRun(pieces.slice(from, to), found));
    at = to;
  }
  found.pieces.push(...pieces.slice(at));
  return found;
}

/** One run may hold several tables: what stands before and after the one found is searched again. */
function restoreRun(run: Piece[], found: TablesFound): Piece[] {
  const readings = readingsOf(run);
  const best = certainReading(readings);
  if (!best) {
    return isSuspect(run) ? doubted(run, found, readings.length > 0) : run;
  }
  const texts = usedCells(best).flatMap((cell) => (cell.piece ? [cell.piece] : []));
  const from = run.indexOf(texts[0] as Piece);
  const to = run.indexOf(texts.at(-1) as Piece) + 1;
  const caption = captionBefore(run, from);
  const before = restoreRun(run.slice(0, caption?.at ?? from), found);
  const table = tablePiece(best, caption?.text ?? "", found);
  return [...before, table, ...restoreRun(run.slice(to), found)];
}

function tablePiece(reading: Reading, caption: string, found: TablesFound): Piece {
  const used = usedCells(reading);
  const line = used[0]?.line ?? 1;
  const table: Table = { caption, rows: rowsOf(used, reading.model) };
  found.recognised.push({ what: "表格", where: { line }, value: tableEvidence(table, reading) });
  for (const column of reading.model.blank) {
    const quote = used[column]?.text ?? "";
    const where = { line: used[column]?.line ?? line };
    found.problems.push({
      code: "table.blank-column",
      where,
      quote,
      message: `表格的“${quote}”一列全部是空的。`,
    });
  }
  return { kind: "block", line, block: { kind: "table", table, line } };
}

function rowsOf(used: Reading["cells"], { columns, rows }: Reading["model"]): Cell[][] {
  return Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns }, (_, column): Cell => {
      const cell = used[row * columns + column];
      return { content: cell?.piece?.content ?? [], header: row === 0, colspan: 1, rowspan: 1 };
    }),
  );
}

function captionBefore(pieces: Piece[], from: number): { text: string; at: number } | null {
  let at = from - 1;
  while (pieces[at]?.kind === "blank") at--;
  const piece = pieces[at];
  if (piece?.kind !== "text") return null;
  const text = piece.content.map((run) => run.text).join("");
  return isCaption(text) ? { text, at } : null;
}

/** Many short lines with numbers among them look like a table to a reader too. */
function isSuspect(run: Piece[]): boolean {
  const texts = run.filter((piece): piece is TextPiece => piece.kind === "text");
  const numbers = texts.filter((piece) => cellKind(inlineText(piece.content)) === "number");
  return texts.length >= LEAST_SUSPECT && numbers.length * 5 >= texts.length;
}

function doubted(run: Piece[], found: TablesFound, readable: boolean): Piece[] {
  const texts = run.filter((piece): piece is TextPiece => piece.kind === "text");
  const line = texts[0]?.line ?? 1;
  const reason = readable ? "有不止一种排法" : "行列对不齐";
  const message = `从这里起的 ${texts.length} 行像是一张表格，但${reason}，未作还原，请人工整理。`;
  const quote = inlineText(texts[0]?.content ?? []);
  found.problems.push({ code: "table.uncertain", where: { line }, quote, message });
  return run.map(asCell);
}
