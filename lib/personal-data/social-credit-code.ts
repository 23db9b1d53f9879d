const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Checks form and check character of a unified social credit code (GB 32100—2015). */
export function isSocialCreditCode(text: string): boolean {
  const code = text.toUpperCase();
  if (!/^[1-9A-GNY][0-9A-GY]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return false;
  let sum = 0;
  for (let at = 0, weight = 1; at < 17; at++, weight = (weight * 3) % 31)
    sum += ALPHABET.indexOf(code[at] ?? "") * weight;
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17];
}
