/** How a record stands on a day; `in_force` also where nothing is said. */
export type Validity = "not_yet_in_force" | "in_force" | "amended" | "repealed" | "expired";

type Facts = {
  effectiveOn: Date | null;
  expiresOn: Date | null;
  /** Types of the relations by which other public records tie themselves to this one. */
  ties: readonly string[];
};

/** @param today midnight UTC of the day in question, as days are stored */
export function validityOf({ effectiveOn, expiresOn, ties }: Facts, today: Date): Validity {
  if (ties.includes("repeals") || ties.includes("replaces")) return "repealed";
  if (expiresOn && expiresOn < today) return "expired";
  if (effectiveOn && effectiveOn > today) return "not_yet_in_force";
  return ties.includes("amends") ? "amended" : "in_force";
}
