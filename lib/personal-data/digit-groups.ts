/** Digits collected from a text, with what stood between them. */
export type DigitRun = {
  index: number;
  /** Units of the text covered, separators included. */
  length: number;
  digits: string;
  /** Lengths of the groups between separators: `[6, 8, 4]`. */
  groups: number[];
};

const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff\u00ad]/;
const SEPARATOR = /[ \t\r\n-]/;
const LONGEST_SEPARATOR = 2;

/**
 * Reads exactly `count` digits from `index` on, over separators (spaces, hyphens, a line break, invisible characters)
 * of at most two characters between digits. `null` when there are fewer, or when the digits go on directly on either side.
 * @param last the characters allowed as the last digit, e.g. `X` in a resident id number
 */
export function readDigits(text: string, index: number, count: number, last = /\d/): DigitRun | null {
  if (/\d/.test(text[index - 1] ?? "")) return null;
  let digits = "";
  let gap = 0;
  const groups = [0];
  for (let at = index; at < text.length; at++) {
    const char = text[at] ?? "";
    if (/\d/.test(char) || (digits.length === count - 1 && last.test(char))) {
      if (gap > 0) groups.push(0);
      gap = 0;
      digits += char;
      groups[groups.length - 1] = (groups.at(-1) ?? 0) + 1;
      if (digits.length === count) {
        if (/\d/.test(text[at + 1] ?? "")) return null;
        return { index, length: at + 1 - index, digits, groups };
      }
    } else if (ZERO_WIDTH.test(char) && digits !== "") continue;
    else if (SEPARATOR.test(char) && gap < LONGEST_SEPARATOR && digits !== "") gap++;
    else return null;
  }
  return null;
}

/** True when one of the words stands within `distance` characters before the position, on the same line. */
export function isLabelled(text: string, index: number, label: RegExp, distance = 20): boolean {
  const before = text.slice(Math.max(0, index - distance), index);
  return label.test(before.slice(before.lastIndexOf("\n") + 1));
}
