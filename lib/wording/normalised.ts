/** The text with full-width ASCII as half-width and in lower case, unit for unit, so that positions stay the same. */
export function normalised(text: string): string {
  return text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ")
    .replace(/[A-Z]/g, (char) => char.toLowerCase());
}
