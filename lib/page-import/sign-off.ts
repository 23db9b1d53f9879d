import { compact, inlineText } from "./inline-text";
import type { Piece, SignOff, TextPiece } from "./page";
import { wholeDay, writtenDayAt } from "./written-day";

/** Places further up than this are not under the text. */
const LAST_PIECES = 400;
const AGENCY_END =
  /(?:局|委员会|委|办公室|厅|人民政府|政府|院|处|中心|室|站|队|所|署|部|社|馆|学校|大学|小组|指挥部|联席会议|会|公司|海关|机关|办|分局|支队|大队|公章|（章）|\(章\)|（盖章）)$/;
/** A date whose characters were lost still shows that a sign-off stands here. */
const LIKE_A_DAY = /^[\d〇○零一二三四五六七八九十年月日\s.\-/]{6,16}日$/;

export type FoundSignOff = { signOff: SignOff; pieces: Set<TextPiece> };

/** The last pair of agency and date in a text, on two lines or one; null when there is none. */
export function findSignOff(pieces: Piece[]): FoundSignOff | null {
  const texts = pieces.slice(-LAST_PIECES).filter((piece): piece is TextPiece => piece.kind === "text");
  for (let index = texts.length - 1; index >= 0; index--) {
    const dated = texts[index];
    if (!dated) continue;
    const words = inlineText(dated.content).trim();
    const day = wholeDay(words) ?? wholeDay(compact(words));
    if (day || LIKE_A_DAY.test(words)) {
      const above = texts[index - 1];
      if (above && isAgency(above)) {
        const agency = compact(inlineText(above.content));
        return {
          signOff: { agency, on: day?.day ?? null, line: above.line },
          pieces: new Set([above, dated]),
        };
      }
      if (dated.align === "right" || dated.indent >= 16)
        return {
          signOff: { agency: null, on: day?.day ?? null, line: dated.line },
          pieces: new Set([dated]),
        };
      continue;
    }
    const together = /^(\S{3,30}?)[\s\u3000]+((?:19|20)\d{2}年.*日)$/.exec(words);
    const on = together?.[2] ? writtenDayAt(compact(together[2])) : null;
    if (together?.[1] && on && AGENCY_END.test(together[1]))
      return { signOff: { agency: together[1], on: on.day, line: dated.line }, pieces: new Set([dated]) };
  }
  return null;
}

function isAgency(piece: TextPiece): boolean {
  const words = compact(inlineText(piece.content));
  if (words.length < 3 || words.length > 40 || /[，。；：:、！？\d]/.test(words)) return false;
  return AGENCY_END.test(words) || piece.align === "right" || piece.indent >= 16;
}
