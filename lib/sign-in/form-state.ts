import type { Issue } from "@/lib/issue";

/** What a server action answers and `useActionState` holds: the first state, a success, or the issues. */
export type FormState<T = unknown> = {
  /** Null before the first try. */
  ok: boolean | null;
  issues: Issue[];
  /** What was typed, to fill the form again; never passwords or codes. */
  values: Record<string, string | string[]>;
  value?: T;
};

export const FIRST_STATE: FormState<never> = { ok: null, issues: [], values: {} };

/** What a field's control needs from the state: the sentence against it, and the text to stand in it. */
export function fieldOf(
  state: FormState,
  name: string,
  stored = "",
): { error?: string; defaultValue: string } {
  const typed = state.values[name];
  return {
    error: state.issues.find((issue) => issue.field === name)?.message,
    defaultValue: typeof typed === "string" ? typed : stored,
  };
}

/** The same for a group of checkboxes named `name[]`. */
export function choicesOf(state: FormState, name: string, stored: readonly string[] = []) {
  const typed = state.values[`${name}[]`];
  return {
    error: state.issues.find((issue) => issue.field === name)?.message,
    // An emptied group is not sent at all.
    defaultValues: state.ok === null ? stored : typeof typed === "string" ? [typed] : (typed ?? []),
  };
}

/** Any staff action, for forms that send it off and do not read what it answers. */
// biome-ignore lint/suspicious/noExplicitAny: an action takes back the state it gave, so only `any` fits them all.
export type AnyAction = (state: FormState<any>, input: FormData) => Promise<FormState<any>>;
