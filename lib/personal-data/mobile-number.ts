import type { PersonalDataSearch, PersonalDatum } from "./personal-datum";

/** Eleven digits from 13 to 19, in one piece or as 3-4-4 or 4-4-3, with or without the country code. */
const MOBILE =
  /(?<![\d.])(?:(?:\+|00)?86[ -]?)?(1[3-9]\d)([ -]?)(\d{4})\2(\d{4})(?!\d|\.\d)|(?<![\d.])(1[3-9]\d{2})([ -])(\d{4})\6(\d{3})(?!\d|\.\d)/g;
const AMOUNT = /^\s*(?:[万亿]?元|吨|公里|平方|立方|%)/;

/**
 * Mobile numbers. An office may publish one on purpose, but mobile numbers belong to people: somebody answers for each.
 * Landline and service numbers (0598-8312345, 12333, 400-…) are not reported.
 */
export const findMobileNumbers: PersonalDataSearch = (text) =>
  [...text.matchAll(MOBILE)].flatMap((match): PersonalDatum[] => {
    const after = text.slice(match.index + match[0].length);
    const separator = match[2] || match[6] || "";
    if (AMOUNT.test(after) || isPartOfCode(text, match.index, after)) return [];
    if (separator === " " && isRowOfFigures(text.slice(Math.max(0, match.index - 2), match.index), after))
      return [];
    const digits = match[0].replace(/\D/g, "").slice(-11);
    return [
      {
        code: "personal.mobile-number",
        level: "accept",
        index: match.index,
        length: match[0].length,
        masked: `${digits.slice(0, 3)}****${digits.slice(7)}`,
        message: "这里有手机号码。个人的请删去；确需公开的（如对外咨询电话），请写明理由。",
      },
    ];
  });

/** Part of a code: `FZ13812345678`. */
function isPartOfCode(text: string, index: number, after: string): boolean {
  return /[A-Za-z_]/.test(text[index - 1] ?? "") || /^[A-Za-z_]/.test(after);
}

/** Figures of a table read as one line: a number that stands among other numbers is no telephone. */
function isRowOfFigures(before: string, after: string): boolean {
  return /\d ?$/.test(before) || /^ \d/.test(after);
}
