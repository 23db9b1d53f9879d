/** A reader's words for use within LIKE: `%`, `_` and `\` stand for themselves. */
export function literalLike(words: string): string {
  return words.replace(/[\\%_]/g, "\\$&");
}
