/**
 * The text with full-width letters, digits and the signs of numbers and addresses as half-width ones and every dash as `-`, unit for unit: positions
 * in the result are positions in the text.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ＋－．＠／：＿]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[‐-―−﹣⁃]/g, "-")
    .replace(/[\u3000\u00a0\u2000-\u200a\u202f]/g, " ");
}
