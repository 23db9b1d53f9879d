import { asCell } from "./as-cell";
import { cellKind, isColumnName } from "./cell-kind";
import type { TablesFound } from "./flattened-table";
import { inlineText } from "./inline-text";
import type { Cell, Piece, Table, TextPiece } from "./page";
import { isCaption } from "./table-caption";

type Cut = (raw: string) => string[];

const byTabs: Cut = (raw) =>
  raw
    .replace(/[\r ]+$/, "")
    .split("\t")
    .map((cell) => cell.trim());
const bySpaces: Cut = (raw) => raw.trim().split(/[ \u3000\u00a0]{2,}/);

/**
 * Makes tables of neighbouring lines that are cut into the same number of cells by tabs, or by two and more spaces with
 * numbers in every row. Lines with tabs that do not agree stay as they are and are reported.
 */
export function restoreDelimitedTables(pieces: Piece[]): TablesFound {
  const found: TablesFound = { pieces: [], recognised: [], problems: [] };
  for (let at = 0; at < pieces.length; ) {
    const tabbed = runAt(pieces, at, (piece) => piece.raw.trim().includes("\t"));
    const spaced = tabbed.length > 0 ? [] : runAt(pieces, at, (piece) => bySpaces(piece.raw).length >= 3);
    const run = tabbed.length > 0 ? tabbed : spaced;
    const cut = tabbed.length > 0 ? byTabs : bySpaces;
    const rows = run.map((piece) => cut(piece.raw));
    const [first] = run;
    const last = run.at(-1);
    if (first && last && isTable(rows, tabbed.length > 0)) {
      push(found, first, rows, tabbed.length > 0);
      at = pieces.indexOf(last) + 1;
      continue;
    }
    if (first && last && run.length > 1 && tabbed.length > 0) {
      const message = `从这里起的 ${run.length} 行像是一张表格，但各行的列数不同，未作还原，请人工整理。`;
      found.problems.push({
        code: "table.uncertain",
        where: { line: first.line },
        quote: inlineText(first.content),
        message,
      });
      found.pieces.push(...pieces.slice(at, pieces.indexOf(last) + 1).map(asCell));
      at = pieces.indexOf(last) + 1;
      continue;
    }
    found.pieces.push(pieces[at] as Piece);
    at++;
  }
  return found;
}

/** Neighbouring lines that pass, with at most one empty line between two. */
function runAt(pieces: Piece[], at: number, passes: (piece: TextPiece) => boolean): TextPiece[] {
  const run: TextPiece[] = [];
  for (let index = at, gap = 0; index < pieces.length && gap < 2; index++) {
    const piece = pieces[index];
    if (piece?.kind === "text" && !piece.whole && passes(piece)) {
      run.push(piece);
      gap = 0;
    } else if (piece?.kind === "blank" && run.length > 0) gap++;
    else break;
  }
  return run;
}

function isTable(rows: string[][], tabs: boolean): boolean {
  const columns = rows[0]?.length ?? 0;
  if (rows.length < 2 || columns < 2 || rows.some((row) => row.length !== columns)) return false;
  if (tabs) return true;
  const [header, ...data] = rows;
  return (
    data.length >= 2 &&
    header?.every(isColumnName) === true &&
    data.every((row) => row.slice(1).some((cell) => cellKind(cell) === "number"))
  );
}

function push(found: TablesFound, first: TextPiece, rows: string[][], tabs: boolean): void {
  const line = first.line;
  const headed = rows[0]?.every((cell) => cell === "" || isColumnName(cell)) === true;
  const caption = takeCaption(found.pieces);
  const cells = rows.map((row, index) =>
    row.map(
      (text): Cell => ({
        content: text === "" ? [] : [{ text }],
        header: headed && index === 0,
        colspan: 1,
        rowspan: 1,
      }),
    ),
  );
  const table: Table = { caption, rows: cells };
  found.pieces.push({ kind: "block", line, block: { kind: "table", table, line } });
  const columns = rows[0]?.length ?? 0;
  const value = [
    `由${tabs ? "制表符" : "空格"}分隔的行还原：${rows.length - (headed ? 1 : 0)} 行数据、${columns} 列`,
    headed ? `表头：${rows[0]?.join("、")}` : "没有表头",
    "各行列数相同",
    "把握：确定",
  ].join("；");
  found.recognised.push({ what: "表格", where: { line }, value });
  for (let column = 0; headed && column < columns; column++) {
    const name = rows[0]?.[column] ?? "";
    if (name === "" || rows.slice(1).some((row) => row[column] !== "")) continue;
    found.problems.push({
      code: "table.blank-column",
      where: { line },
      quote: name,
      message: `表格的“${name}”一列全部是空的。`,
    });
  }
}

function takeCaption(pieces: Piece[]): string {
  const at = pieces.findLastIndex((piece) => piece.kind !== "blank");
  const piece = pieces[at];
  if (piece?.kind !== "text" || !isCaption(inlineText(piece.content))) return "";
  pieces.splice(at);
  return inlineText(piece.content);
}
