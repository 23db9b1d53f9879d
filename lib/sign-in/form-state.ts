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
