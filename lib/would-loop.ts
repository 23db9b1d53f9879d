/**
 * Whether hanging `id` below `parentId` would lead something in a tree (agencies, categories) back to itself.
 * @param parents what each hangs below, null at the top
 */
export function wouldLoop(
  parents: ReadonlyMap<string, string | null>,
  id: string,
  parentId: string | null,
): boolean {
  const seen = new Set([id]);
  for (let next = parentId; next !== null; next = parents.get(next) ?? null) {
    if (seen.has(next)) return true;
    seen.add(next);
  }
  return false;
}
