/**
 * What a text that holds every phrase of one of the alternatives must hold, as a `tsquery` over the characters and
 * pairs of `bigrams()`. For phrases of one or two characters that is the whole answer; for longer ones what it lets
 * through still has to be looked at.
 */
export function gramQuery(alternatives: readonly string[][]): string {
  return alternatives
    .map((phrases) => {
      const grams = new Set(phrases.flatMap(gramsOf));
      return `(${[...grams].map(lexeme).join("&")})`;
    })
    .join("|");
}

/** Whether the grams alone decide, so that no text has to be read. */
export function gramsDecide(alternatives: readonly string[][]): boolean {
  return alternatives.length === 1 && (alternatives[0] ?? []).every((phrase) => [...phrase].length <= 2);
}

function gramsOf(phrase: string): string[] {
  const characters = [...phrase];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** A word of a tsquery, taken for what it is. */
function lexeme(gram: string): string {
  return `'${gram.replace(/[\\']/g, "$&$&")}'`;
}
