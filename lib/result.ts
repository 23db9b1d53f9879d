import type { Issue } from "./issue";

/** The outcome of a command: a value, or the issues that kept it from happening. Nothing else is an expected outcome. */
export type Result<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(...issues: Issue[]): Result<never> {
  return { ok: false, issues };
}
