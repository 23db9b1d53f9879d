import { cellKind } from "./cell-kind";
import { cellRuns, cellsOf, type RunCell, stridesOf } from "./cell-run";
import type { Cell, Piece, Problem, Recognised, Table, TextPiece } from "./page";
import { isCaption } from "./table-caption";
import { coverage, type TableModel, tableModels } from "./table-model";

export type TablesFound = { pieces: Piece[]; recognised: Recognised[]; problems: Problem[] };

type Reading = { cells: RunCell[]; model: TableModel; stride: number };

/** A rival reading that explains this share of the cells makes the best one doubtful. */
const RIVAL = 0.8;
const LEAST_SUSPECT = 8;

/**
 * Finds tables that were copied cell by cell, one cell a line, and makes tables of them again, each with the evidence. A
 * run that may be a table but has no certain reading stays as it is and is reported.
 */
export function restoreFlattenedTables(pieces: Piece[]): TablesFound {
  const found: TablesFound = { pieces: [...pieces], recognised: [], problems: [] };
  // From the end, so that places of runs not yet read stay right.
  for (const { from, to } of cellRuns(pieces).toReversed()) {
    const readings = stridesOf(pieces, from, to).flatMap((stride) =>
      cellsOf(pieces, from, to, stride).flatMap((cells): Reading[] =>
        tableModels(cells.map((cell) => cell.text)).map((model) => ({ cells, model, stride })),
      ),
    );
    const best = certainReading(readings);
    if (best) replace(found, best);
    else reportDoubt(found, pieces.slice(from, to), readings.length > 0);
  }
  found.recognised.reverse();
  found.problems.reverse();
  return found;
}

/** The best reading, if it is named or complete, begins at its own header, and has no rival with other columns. */
function certainReading(readings: Reading[]): Reading | null {
  const sorted = readings.toSorted((a, b) => rank(b) - rank(a) || a.model.start - b.model.start);
  const [best] = sorted;
  if (!best || !(best.model.named || best.model.complete) || !beginsAtHeader(best)) return null;
  const rival = sorted.some(
    ({ model, cells }) =>
      (model.columns !== best.model.columns || cells !== best.cells) &&
      model.named >= best.model.named &&
      model.complete >= best.model.complete &&
      coverage(model) >= RIVAL * coverage(best.model) &&
      overlaps(best, cells),
  );
  return rival ? null : best;
}

function rank({ model }: Reading): number {
  return (model.named ? 1e6 : 0) + (model.complete ? 1e5 : 0) + coverage(model);
}

function overlaps(best: Reading, cells: RunCell[]): boolean {
  const first = best.cells[best.model.start]?.piece;
  return cells.some((cell) => cell.piece === first);
}

/**
 * What stands directly before the header must be no further column name: if it could be one, the rows are shorter than the
 * header, some column has been lost, and which one is not certain.
 */
function beginsAtHeader({ cells, model }: Reading): boolean {
  const before = cells[model.start - 1];
  if (!before?.piece || cellKind(before.text) !== "text") return true;
  return isCaption(before.text) || before.piece.indent >= 16 || before.piece.align !== undefined;
}

function replace(found: TablesFound, { cells, model, stride }: Reading): void {
  const used = cells.slice(model.start, model.start + model.columns * (model.rows + 1));
  const texts = used.flatMap((cell) => (cell.piece ? [cell.piece] : []));
  const from = found.pieces.indexOf(texts[0] as Piece);
  const to = found.pieces.indexOf(texts.at(-1) as Piece);
  const line = used[0]?.line ?? 1;
  const caption = captionBefore(found.pieces, from);
  const table: Table = { caption: caption?.text ?? "", rows: rowsOf(used, model) };
  const start = caption?.at ?? from;
  found.pieces.splice(start, to + 1 - start, { kind: "block", line, block: { kind: "table", table, line } });
  found.recognised.push({ what: "表格", where: { line }, value: evidence(table, model, stride) });
  for (const column of model.blank) {
    const name = used[column]?.text ?? "";
    const message = `表格的“${name}”一列全部是空的。`;
    found.problems.push({
      code: "table.blank-column",
      where: { line: used[column]?.line ?? line },
      quote: name,
      message,
    });
  }
}

function rowsOf(used: RunCell[], { columns, rows }: TableModel): Cell[][] {
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

function evidence(table: Table, model: TableModel, stride: number): string {
  const names = (columns: number[]) =>
    columns
      .map((column) => table.rows[0]?.[column]?.content.map((run) => run.text).join("") ?? "")
      .join("、");
  const all = Array.from({ length: model.columns }, (_, column) => column);
  return [
    `由逐行排列的单元格还原：${model.rows} 行数据、${model.columns} 列`,
    `表头：${names(all)}`,
    `每 ${stride} 行一个单元格`,
    `各行“${names(model.numeric)}”均为数字或日期`,
    ...(model.named ? [`各行“${names([0])}”互不相同`] : []),
    ...(model.blank.length > 0 ? [`“${names(model.blank)}”全部为空`] : []),
    ...(model.complete ? ["最后一行完整"] : []),
    "把握：确定",
  ].join("；");
}

/** Many short lines with numbers among them look like a table to a reader too. */
function reportDoubt(found: TablesFound, run: Piece[], readable: boolean): void {
  const texts = run.filter((piece): piece is TextPiece => piece.kind === "text");
  const numbers = texts.filter(
    (piece) => cellKind(piece.content.map((one) => one.text).join("")) === "number",
  );
  const [first] = texts;
  if (!first || texts.length < LEAST_SUSPECT || numbers.length * 5 < texts.length) return;
  const quote = first.content.map((one) => one.text).join("");
  const reason = readable ? "有不止一种排法" : "行列对不齐";
  const message = `从这里起的 ${texts.length} 行像是一张表格，但${reason}，未作还原，请人工整理。`;
  found.problems.push({ code: "table.uncertain", where: { line: first.line }, quote, message });
}
