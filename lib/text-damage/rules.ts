import type { Damage } from "./damage";
import { findDanglingPunctuation } from "./dangling-punctuation";
import { findDoubledCharacters } from "./doubled-characters";
import { findBrokenEnumerations } from "./enumeration";
import { findLostCharacters } from "./lost-characters";
import { findLostSeparators } from "./lost-separators";
import { findBrokenNumbering } from "./numbering";
import { findTemplateResidue } from "./template-residue";

const RULES = [
  findLostCharacters,
  findLostSeparators,
  findDoubledCharacters,
  findTemplateResidue,
  findBrokenNumbering,
  findBrokenEnumerations,
  findDanglingPunctuation,
];

/**
 * Places where a text has visibly been damaged, in the order of the text. Every line is one paragraph or heading; a line
 * with a tab is a row of a table. Numbering is only judged across lines, so pass a whole body where there is one.
 * Rules are made for precision: what may be right is not reported.
 */
export function findDamage(text: string): Damage[] {
  return RULES.flatMap((rule) => rule(text)).sort((a, b) => a.index - b.index);
}
