import type { Piece } from "./page";

/** Marks a line as standing among cells that could not be made a table. */
export function asCell(piece: Piece): Piece {
  return piece.kind === "text" ? { ...piece, cell: true } : piece;
}
