import type { Piece } from "./page";

const SPACE = /[\s\u00a0\u200b\ufeff]/;
const LEADING = /^[\s\u00a0\u200b\ufeff]*/;
const AROUND = /^[\s\u00a0\u200b\ufeff]+|[\s\u00a0\u200b\ufeff]+$/g;

/** The lines of a text as pieces, empty ones too: in a table that was copied cell by cell they are cells. */
export function textPieces(text: string): Piece[] {
  return text.split("\n").map((raw, index): Piece => {
    const line = index + 1;
    const words = raw.replace(AROUND, "");
    if (words === "") return { kind: "blank", line };
    return { kind: "text", line, content: [{ text: words }], indent: indentOf(raw), raw, whole: false };
  });
}

/** Width of the indent in half-width columns. */
function indentOf(raw: string): number {
  const leading = LEADING.exec(raw)?.[0] ?? "";
  return [...leading].reduce(
    (width, sign) => width + (sign === "\u3000" ? 2 : sign === "\t" ? 4 : SPACE.test(sign) ? 1 : 0),
    0,
  );
}
