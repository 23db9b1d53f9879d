const CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * Whether a text is a unified social credit code: 18 characters of its alphabet, the last of which checks the others
 * (GB 32100-2015, 附录 A). A digit mistyped or two neighbours exchanged never pass.
 */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return false;
  return creditCheckCharacter(code.slice(0, 17)) === code[17];
}

/** The check character of the first 17. */
export function creditCheckCharacter(body: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * CHARACTERS.indexOf(body[index] ?? "0"),
    0,
  );
  return CHARACTERS[(31 - (sum % 31)) % 31] ?? "0";
}
