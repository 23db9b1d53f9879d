import type { GateCheck, GateDraft, GateObservation } from "@/lib/gate/draft";
import { blocks } from "@/lib/rich-text/plain-text";
import { findDamage } from "@/lib/text-damage/rules";

const FIELDS = ["title", "summary", "changeNote"] as const;

/** Characters lost or doubled, numbering broken and template code left over: a wrong word alone fails a site's inspection. */
export const checkDamagedText: GateCheck = (draft) => [
  ...FIELDS.flatMap((field) =>
    findDamage(draft[field] ?? "").map(({ code, message, quote }) => ({
      code,
      message,
      quote,
      place: { field },
    })),
  ),
  ...damageInBody(draft),
];

/** Numbering is judged over the whole body, so that it is searched in one piece and each place led back to its block. */
function damageInBody({ body }: GateDraft): GateObservation[] {
  const starts: { index: number; start: number }[] = [];
  let whole = "";
  for (const { index, text } of blocks(body)) {
    starts.push({ index, start: whole.length });
    whole += `${text}\n`;
  }
  return findDamage(whole).map(({ code, message, quote, index }) => ({
    code,
    message,
    quote,
    place: { block: starts.findLast(({ start }) => start <= index)?.index ?? 0 },
  }));
}
