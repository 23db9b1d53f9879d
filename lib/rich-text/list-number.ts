const DIGITS = "〇一二三四五六七八九";
const HEAVENLY_STEMS = "甲乙丙丁戊己庚辛壬癸";
const EARTHLY_BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const ROMAN: [number, string][] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/**
 * The number that Word prints for `n` in a number format of its files (`w:numFmt`, ECMA-376 17.18.59), without the
 * signs around it. Formats nobody uses in an office come out as Arabic figures.
 */
export function listNumber(format: string, n: number): string {
  switch (format) {
    case "none":
      return "";
    case "chineseCounting":
    case "chineseCountingThousand":
    case "japaneseCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "ideographDigital":
    case "chineseLegalSimplified":
      return format === "ideographDigital" ? byDigits(n) : chineseNumber(n);
    case "ideographTraditional":
      return HEAVENLY_STEMS[n - 1] ?? String(n);
    case "ideographZodiac":
      return EARTHLY_BRANCHES[n - 1] ?? String(n);
    case "ideographEnclosedCircle":
      return inRange(0x3280, n, 10) ?? chineseNumber(n);
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return inRange(0x2460, n, 20) ?? String(n);
    case "decimalEnclosedParen":
      return inRange(0x2474, n, 20) ?? `(${n})`;
    case "decimalEnclosedFullstop":
      return inRange(0x2488, n, 20) ?? `${n}.`;
    case "decimalFullWidth":
      return String(n).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    case "decimalZero":
      return String(n).padStart(2, "0");
    case "lowerLetter":
      return letters(n);
    case "upperLetter":
      return letters(n).toUpperCase();
    case "lowerRoman":
      return roman(n);
    case "upperRoman":
      return roman(n).toUpperCase();
    default:
      return String(n);
  }
}

/** 1 一, 10 十, 12 十二, 20 二十, 105 一百〇五; from 10,000 digit by digit. */
export function chineseNumber(n: number): string {
  if (n < 0 || n >= 10_000 || !Number.isInteger(n)) return byDigits(n);
  if (n === 0) return "〇";
  const units = ["", "十", "百", "千"];
  const figures = [...String(n)].map(Number);
  let text = "";
  figures.forEach((figure, index) => {
    const unit = units[figures.length - 1 - index] ?? "";
    if (figure !== 0) text += (DIGITS[figure] ?? "") + unit;
    else if (!text.endsWith("〇") && figures.slice(index).some((later) => later !== 0)) text += "〇";
  });
  return text.replace(/^一十/, "十");
}

function byDigits(n: number): string {
  return String(n).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
}

function inRange(first: number, n: number, count: number): string | null {
  return n >= 1 && n <= count ? String.fromCodePoint(first + n - 1) : null;
}

/** a … z, then aa, bb: Word repeats the letter. */
function letters(n: number): string {
  if (n < 1 || n > 780) return String(n);
  return String.fromCodePoint(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
}

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n);
  let rest = n;
  let text = "";
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  return text;
}
