/** Made-up numbers with right check digits, for tests and demonstrations only. They belong to nobody on purpose. */

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Completes 17 digits with the check digit of GB 11643—1999. */
export function sampleIdNumber(first17: string): string {
  const sum = ID_WEIGHTS.reduce((total, weight, at) => total + weight * Number(first17[at]), 0);
  return first17 + "10X98765432"[sum % 11];
}

/** Completes a prefix with Luhn's check digit. */
export function sampleCardNumber(withoutCheck: string): string {
  let sum = 0;
  for (const [at, char] of [...withoutCheck].reverse().entries()) {
    const digit = at % 2 === 0 ? Number(char) * 2 : Number(char);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return `${withoutCheck}${(10 - (sum % 10)) % 10}`;
}

/** Completes the first 17 characters of a unified social credit code (GB 32100—2015). */
export function sampleCreditCode(first17: string): string {
  const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  const sum = [...first17].reduce((total, char, at) => total + alphabet.indexOf(char) * (3 ** at % 31), 0);
  return first17 + alphabet[(31 - (sum % 31)) % 31];
}
