import type { GateDraft } from "./draft";

/** What a record needs when its kind does not say. */
const BY_DEFAULT: readonly string[] = ["categoryId", "issuedOn", "source", "summary"];

/** Whether a field must be filled in before review. */
export function isRequired(draft: GateDraft, field: string): boolean {
  return (draft.required ?? BY_DEFAULT).includes(field);
}
