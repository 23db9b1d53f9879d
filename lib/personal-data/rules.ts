import { findBankCards } from "./bank-card";
import { findEmails, findHomeAddresses } from "./contact";
import { halfWidth } from "./half-width";
import { findIdNumbers, findOldIdNumbers } from "./id-number";
import { findMobileNumbers } from "./mobile-number";
import type { PersonalDataSearch, PersonalDatum } from "./personal-datum";

/** The surest first: what one search has claimed, a later one does not report again. */
const SEARCHES: readonly PersonalDataSearch[] = [
  findIdNumbers,
  findBankCards,
  findOldIdNumbers,
  findMobileNumbers,
  findEmails,
  findHomeAddresses,
];

/**
 * Personal data in a text, in the order of the text: resident id numbers, bank cards, mobile numbers, e-mail and home
 * addresses (个人信息保护法第二十五条: not to be made public without consent). Document numbers, dates, amounts, index
 * numbers, social credit codes and landlines are not reported. Works on any Unicode text; time is linear in its length.
 */
export function findPersonalData(text: string): PersonalDatum[] {
  const searched = halfWidth(text);
  const found: PersonalDatum[] = [];
  const taken = new Uint8Array(text.length);
  for (const search of SEARCHES)
    for (const datum of search(searched)) {
      const span = taken.subarray(datum.index, datum.index + datum.length);
      if (span.includes(1)) continue;
      span.fill(1);
      found.push(datum);
    }
  return found.sort((one, other) => one.index - other.index);
}
