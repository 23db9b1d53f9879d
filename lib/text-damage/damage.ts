export type DamageCode =
  | "text.lost-characters"
  | "text.doubled-character"
  | "text.template-residue"
  | "text.numbering"
  | "text.enumeration"
  | "text.dangling-punctuation";

/** A place where a text has visibly been damaged on its way. It is reported, never repaired: only the office knows what stood there. */
export type Damage = {
  code: DamageCode;
  /** Where the damage begins, in UTF-16 units of the text that was searched. */
  index: number;
  /** Of the damaged words, in UTF-16 units; at least 1. */
  length: number;
  /** The damaged words themselves, `text.slice(index, index + length)`. */
  quote: string;
  /** One sentence for the author. */
  message: string;
};

export function damageAt(
  code: DamageCode,
  text: string,
  index: number,
  length: number,
  message: string,
): Damage {
  return { code, index, length, quote: text.slice(index, index + length), message };
}
