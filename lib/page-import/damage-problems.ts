import type { Damage } from "@/lib/text-damage/damage";
import { findDamage } from "@/lib/text-damage/rules";
import { findTemplateResidue } from "@/lib/text-damage/template-residue";
import { blockText } from "./inline-text";
import type { Problem } from "./page";
import type { PlacedBlock } from "./paragraphs";

/** Visible damage in the body, each with the line of the source on which it stands. */
export function bodyDamage(blocks: PlacedBlock[]): Problem[] {
  const spans: { from: number; line: number }[] = [];
  let text = "";
  for (const { block, spans: own } of blocks) {
    const words = blockText(block);
    spans.push(...own.map(({ from, line }) => ({ from: text.length + from, line })));
    text += `${words}\n`;
  }
  return findDamage(text).map((damage) => {
    const line = spans.findLast((span) => span.from <= damage.index)?.line ?? 1;
    return problem(damage, line);
  });
}

/** Visible damage in a single line, such as the title. */
export function lineDamage(text: string, line: number): Problem[] {
  return findDamage(text).map((damage) => problem(damage, line));
}

/** Template residue in words that are not part of the record. */
export function droppedDamage(dropped: { text: string; where: { line: number } }[]): Problem[] {
  return dropped.flatMap(({ text, where }) =>
    findTemplateResidue(text).map((damage) => problem(damage, where.line)),
  );
}

function problem({ code, quote, message }: Damage, line: number): Problem {
  return { code, where: { line }, quote, message };
}
