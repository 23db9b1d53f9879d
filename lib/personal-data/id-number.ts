import { isDay } from "@/lib/time";
import { isLabelled, readDigits } from "./digit-groups";
import type { PersonalDataSearch, PersonalDatum } from "./personal-datum";
import { isSocialCreditCode } from "./social-credit-code";

/** First two digits of a division code (GB/T 2260), with 83 and 91 as used in residence permits and for foreigners. */
const PROVINCES = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91".split(
    " ",
  ),
);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = "10X98765432";

/** Construction permits and projects are numbered `division code, day, serial` too: one in eleven looks like a person. */
const OTHER_NUMBER =
  /(?:许可证|项目|工程|合同|备案|公告|采购|标段|宗地|地块|批次|流水|档案|证书|文书)[^，。；]{0,6}(?:号|码|编号)?[:为是]?\s*$/;
const CREDIT_CODE = /(?:信用代码|机构代码|税号|纳税人识别号|登记证号)[^，。；]{0,6}$/;
const REGISTRATION =
  /(?:注册号|税号|纳税人识别号|登记证?号|许可证[编]?号|信用代码|编号|流水号|单号)[^，。；]{0,6}$/;
const ID_LABEL = /身份证|证件号|公民身份/;

/** Checks form, province, birth date and check digit of an 18-digit resident id number (GB 11643—1999). */
export function isIdNumber(digits: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(digits) || !PROVINCES.has(digits.slice(0, 2))) return false;
  if (!isBirthday(digits.slice(6, 10), digits.slice(10, 12), digits.slice(12, 14))) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return CHECK[sum % 11] === digits[17]?.toUpperCase();
}

/** 18-digit numbers, also in groups, full-width, with X or x. */
export const findIdNumbers: PersonalDataSearch = (text) => {
  const found: PersonalDatum[] = [];
  for (const { index } of text.matchAll(/[1-9]/g)) {
    const run = readDigits(text, index, 18, /[Xx]/);
    if (!run || !isIdNumber(run.digits) || /[A-Za-z0-9]/.test(afterX(text, run))) continue;
    const masked = `${run.digits.slice(0, 4)}**********${run.digits.slice(14).toUpperCase()}`;
    const place = { index, length: run.length, masked };
    if (isSocialCreditCode(run.digits) && isLabelled(text, index, CREDIT_CODE)) continue;
    found.push(
      isLabelled(text, index, OTHER_NUMBER) && !isLabelled(text, index, ID_LABEL)
        ? {
            ...place,
            code: "personal.id-number-like",
            level: "accept",
            message: "这串编号与身份证号码的编法相同，请核对：是身份证号码的，请删去或者只留部分数字。",
          }
        : {
            ...place,
            code: "personal.id-number",
            level: "block",
            message: "这里有完整的身份证号码，不能公开。请删去，或者只保留前四位和后四位，中间用星号代替。",
          },
    );
  }
  return found;
};

/** 15-digit numbers of before 1999. They carry no check digit, so that only a label makes them certain. */
export const findOldIdNumbers: PersonalDataSearch = (text) =>
  [...text.matchAll(/(?<![\d.])[1-9]\d{14}(?![\d.]\d?)/g)].flatMap((match): PersonalDatum[] => {
    const digits = match[0];
    const [year, month, day] = [`19${digits.slice(6, 8)}`, digits.slice(8, 10), digits.slice(10, 12)];
    if (!PROVINCES.has(digits.slice(0, 2)) || !isBirthday(year, month, day)) return [];
    const labelled = isLabelled(text, match.index, ID_LABEL);
    if (!labelled && isLabelled(text, match.index, REGISTRATION)) return [];
    return [
      {
        code: "personal.old-id-number",
        level: labelled ? "block" : "accept",
        index: match.index,
        length: digits.length,
        masked: `${digits.slice(0, 4)}*******${digits.slice(11)}`,
        message: labelled
          ? "这里有完整的 15 位身份证号码，不能公开。请删去，或者只保留前四位和后四位。"
          : "这串 15 位数字与旧身份证号码的编法相同，请核对：是身份证号码的，请删去。",
      },
    ];
  });

function isBirthday(year: string, month: string, day: string): boolean {
  return year >= "1900" && year <= "2049" && isDay(`${year}-${month}-${day}`);
}

/** An X must end the number; letters after a last digit belong to another word. */
function afterX(text: string, run: { index: number; length: number; digits: string }): string {
  return /[Xx]$/.test(run.digits) ? (text[run.index + run.length] ?? "") : "";
}
