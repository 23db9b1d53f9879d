import { isLabelled, readDigits } from "./digit-groups";
import { isIdNumber } from "./id-number";
import type { PersonalDataSearch, PersonalDatum } from "./personal-datum";
import { isSocialCreditCode } from "./social-credit-code";

/** Issuer prefixes of cards seen in China, each with the lengths of its cards (GB/T 15694, ISO/IEC 7812). */
const ISSUERS: { prefix: RegExp; lengths: number[]; isUnionPay: boolean }[] = [
  { prefix: /^62/, lengths: [16, 17, 18, 19], isUnionPay: true },
  { prefix: /^(?:9558|955|940|900|603|601|690|685|687)/, lengths: [16, 18, 19], isUnionPay: false },
  { prefix: /^4/, lengths: [16], isUnionPay: false },
  { prefix: /^5[1-5]/, lengths: [16], isUnionPay: false },
  { prefix: /^35(?:2[89]|[3-8]\d)/, lengths: [16], isUnionPay: false },
];
const CARD_LABEL = /卡号|账号|帐号|账户|帐户|银行|开户|信用社|一卡通|社保卡/;
const CREDIT_CODE = /(?:信用代码|机构代码|税号|纳税人识别号)[^，。；]{0,6}$/;
const LENGTHS = [19, 18, 17, 16];

/** Luhn's check (ISO/IEC 7812-1 annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** Bank card numbers of 16 to 19 digits, written in one piece or in groups of four. */
export const findBankCards: PersonalDataSearch = (text) => {
  const found: PersonalDatum[] = [];
  for (const { index } of text.matchAll(/[34569]/g)) {
    if (/[\d.A-Za-z/]/.test(text[index - 1] ?? "")) continue;
    const datum = LENGTHS.map((length) => cardAt(text, index, length)).find((card) => card !== null);
    if (datum) found.push(datum);
  }
  return found;
};

function cardAt(text: string, index: number, length: number): PersonalDatum | null {
  const run = readDigits(text, index, length);
  if (!run || !isWrittenAsCard(run.groups) || /^(?:[A-Za-z/]|\.\d)/.test(text.slice(index + run.length)))
    return null;
  const issuer = ISSUERS.find(({ prefix, lengths }) => prefix.test(run.digits) && lengths.includes(length));
  if (!issuer || !passesLuhn(run.digits) || isIdNumber(run.digits)) return null;
  if (isSocialCreditCode(run.digits) && isLabelled(text, index, CREDIT_CODE)) return null;
  const masked = `${run.digits.slice(0, 4)}${"*".repeat(length - 8)}${run.digits.slice(-4)}`;
  const place = { index, length: run.length, masked };
  return issuer.isUnionPay || isLabelled(text, index, CARD_LABEL, 30)
    ? {
        ...place,
        code: "personal.bank-card",
        level: "block",
        message: "这里有完整的银行卡号，不能公开。请删去，或者只保留后四位。",
      }
    : {
        ...place,
        code: "personal.bank-card-like",
        level: "accept",
        message: "这串数字与银行卡号的编法相同，请核对：是银行卡号的，请删去或者只保留后四位。",
      };
}

function isWrittenAsCard(groups: number[]): boolean {
  if (groups.length === 1) return true;
  if (groups.length === 2) return groups[0] === 6;
  return groups.slice(0, -1).every((size) => size === 4) && (groups.at(-1) ?? 0) <= 4;
}
