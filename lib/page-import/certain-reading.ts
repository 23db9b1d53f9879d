import { cellKind } from "./cell-kind";
import { cellsOf, type RunCell, stridesOf } from "./cell-run";
import type { Piece } from "./page";
import { isCaption } from "./table-caption";
import { coverage, type TableModel, tableModels, weight } from "./table-model";

/** One reading of a run of pieces as a table: the cells at a distance of `stride` lines, and the table among them. */
export type Reading = { cells: RunCell[]; model: TableModel; stride: number };

/** A rival reading that explains this share of the cells makes the best one doubtful. */
const RIVAL = 0.8;

/** Every reading of a run at every distance of its lines, best first. */
export function readingsOf(run: Piece[]): Reading[] {
  return stridesOf(run)
    .flatMap((stride) =>
      cellsOf(run, stride).flatMap((cells): Reading[] =>
        tableModels(cells.map((cell) => cell.text)).map((model) => ({ cells, model, stride })),
      ),
    )
    .sort((a, b) => weight(b.model) - weight(a.model) || a.model.start - b.model.start);
}

/**
 * The best reading, if it is certain: its rows are named or it ends where the cells end, it begins at its own header, no
 * numbers are left over behind it, and no other reading of the same cells explains nearly as much.
 */
export function certainReading([best, ...others]: Reading[]): Reading | null {
  if (!best || !(best.model.named || best.model.complete)) return null;
  if (!beginsAtHeader(best) || leavesNumbers(best)) return null;
  const own = new Set(usedCells(best).map((cell) => cell.piece));
  const rival = others.some(
    (other) =>
      (other.model.columns !== best.model.columns || other.stride !== best.stride) &&
      other.model.named >= best.model.named &&
      other.model.complete >= best.model.complete &&
      coverage(other.model) >= RIVAL * coverage(best.model) &&
      usedCells(other).some((cell) => cell.piece !== null && own.has(cell.piece)),
  );
  return rival ? null : best;
}

export function usedCells({ cells, model }: Reading): RunCell[] {
  return cells.slice(model.start, model.start + coverage(model));
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

/** Numbers shortly behind the table belong to rows that do not fit: then the rows that do fit prove nothing. */
function leavesNumbers({ cells, model }: Reading): boolean {
  const end = model.start + coverage(model);
  const behind = cells.slice(end, end + 2 * model.columns);
  const nextTable = behind.findIndex((cell) => isCaption(cell.text));
  return behind
    .slice(0, nextTable < 0 ? undefined : nextTable)
    .some((cell) => cellKind(cell.text) === "number");
}
