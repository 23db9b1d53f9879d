/**
 * Whether making `parentId` the superior of `agencyId` would lead an agency back to itself.
 * @param parents superior of each agency, null at the top
 */
export function wouldLoop(
  parents: ReadonlyMap<string, string | null>,
  agencyId: string,
  parentId: string | null,
): boolean {
  const seen = new Set([agencyId]);
  for (let next = parentId; next !== null; next = parents.get(next) ?? null) {
    if (seen.has(next)) return true;
    seen.add(next);
  }
  return false;
}
