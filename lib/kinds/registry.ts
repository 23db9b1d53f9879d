import { disclosureItem } from "./disclosure-item";
import { guidePage } from "./guide-page";
import type { Kind } from "./kind";
import { notice } from "./notice";
import { rulePage } from "./rule-page";

const registry = new Map<string, Kind>(
  [disclosureItem, notice, guidePage, rulePage].map((kind) => [kind.id, kind]),
);

/** Adds a kind. Refuses an id that is taken: a kind is declared once. */
export function registerKind(kind: Kind): void {
  if (registry.has(kind.id)) throw new Error(`kind ${kind.id} is declared twice`);
  registry.set(kind.id, kind);
}

export function findKind(id: string): Kind | undefined {
  return registry.get(id);
}

/** The kind a stored document names; a document of an undeclared kind is a broken installation. */
export function kindOf(id: string): Kind {
  const kind = registry.get(id);
  if (!kind) throw new Error(`no kind ${id} is declared`);
  return kind;
}

export function allKinds(): Kind[] {
  return [...registry.values()];
}
