import type { z } from "zod";
import type { Issue } from "@/lib/issue";
import { failed, ok, type Result } from "@/lib/result";

const SECRET_NAME = /password|secret|token|totp/i;
const FORBIDDEN_NAMES = new Set(["__proto__", "constructor", "prototype"]);
/** NUL, which PostgreSQL refuses, and halves of surrogate pairs, which no encoding can write. */
const UNWRITABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const MALFORMED: Issue = {
  code: "input.malformed",
  message: "提交的内容不完整或格式有误，请刷新页面后重试。",
};

type Plain = { [name: string]: string | string[] | Plain };

/**
 * A form as a plain object of strings: `name[]` is always a list, `a.b` an object within. Files, a name sent twice,
 * and names that reach into JavaScript's own objects are refused.
 */
export function plainForm(form: FormData): Result<Plain> {
  const root: Plain = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION_")) continue;
    const sent = form.getAll(name).filter((value) => typeof value === "string");
    const list = name.endsWith("[]");
    const path = (list ? name.slice(0, -2) : name).split(".");
    const last = path.pop();
    if (sent.length !== form.getAll(name).length || (!list && sent.length > 1) || !last)
      return failed(MALFORMED);
    if ([...path, last].some((part) => FORBIDDEN_NAMES.has(part))) return failed(MALFORMED);
    let place = root;
    for (const part of path) {
      place[part] ??= {};
      const inner = place[part];
      if (typeof inner !== "object" || Array.isArray(inner)) return failed(MALFORMED);
      place = inner;
    }
    place[last] = list ? sent : (sent[0] ?? "");
  }
  return ok(root);
}

/** Reads a form, or an object sent by a script of ours, by its schema. Whatever the schema does not name is refused. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): Result<z.output<S>> {
  const plain = input instanceof FormData ? plainForm(input) : ok(input);
  if (!plain.ok) return plain;
  if (hasUnwritable(plain.value, 0))
    return failed({ code: "input.characters", message: "内容中含有无法保存的控制字符，请删除后重试。" });
  const parsed = strict(schema).safeParse(plain.value, { error: sentence });
  if (parsed.success) return ok(parsed.data as z.output<S>);
  return failed(...parsed.error.issues.map(issueOf));
}

/** What may be shown again in a form that did not go through. */
export function shownAgain(input: unknown): Record<string, string | string[]> {
  if (!(input instanceof FormData)) return {};
  const names = [...new Set(input.keys())].filter(
    (name) => !name.startsWith("$ACTION_") && !SECRET_NAME.test(name),
  );
  return Object.fromEntries(
    names.map((name) => {
      const texts = input.getAll(name).filter((value) => typeof value === "string");
      return [name, name.endsWith("[]") ? texts : (texts[0] ?? "")];
    }),
  );
}

function strict(schema: z.ZodType): z.ZodType {
  return "strict" in schema && typeof schema.strict === "function" ? schema.strict() : schema;
}

function hasUnwritable(value: unknown, depth: number): boolean {
  if (typeof value === "string") return UNWRITABLE.test(value);
  if (value === null || typeof value !== "object") return false;
  return (
    depth > 200 ||
    Object.entries(value).some(([name, inner]) => UNWRITABLE.test(name) || hasUnwritable(inner, depth + 1))
  );
}

/** Sentences for what a schema has no sentence of its own for. */
function sentence(issue: { code?: string; input?: unknown; minimum?: unknown; maximum?: unknown }): string {
  if (issue.input === undefined || issue.input === "") return "请填写此项。";
  if (issue.code === "too_big") return `内容过长或数值过大，最多 ${String(issue.maximum)}。`;
  if (issue.code === "too_small") return `内容过短或数值过小，至少 ${String(issue.minimum)}。`;
  return "填写的内容不符合要求，请检查。";
}

function issueOf(issue: z.core.$ZodIssue): Issue {
  if (issue.code === "unrecognized_keys") return MALFORMED;
  const field = issue.path.map(String).join(".");
  return { code: `input.${issue.code}`, ...(field && { field }), message: issue.message };
}
