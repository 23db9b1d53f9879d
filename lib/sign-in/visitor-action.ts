import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Visitor } from "@/lib/actor";
import { countAttempt } from "@/lib/rate-window";
import type { Result } from "@/lib/result";
import { parseInput, shownAgain } from "./form-input";
import type { FormState } from "./form-state";
import { getVisitor } from "./get-actor";
import { networkOf } from "./request-address";
import { isSameOrigin } from "./same-origin";
import { signInSettings } from "./settings";
import { brokenSentence } from "./staff-action";

/** Forms sent from one network within a minute. */
const FORMS_PER_MINUTE = { max: 60, windowMs: 60_000 };

/**
 * The one way to write a server action for people without session: same origin, rate, shape of the input, command.
 * `then` may set a cookie and redirect.
 */
export function visitorAction<S extends z.ZodType, T>(
  schema: S,
  command: (visitor: Visitor, input: z.output<S>) => Promise<Result<T>>,
  then?: (value: T, input: z.output<S>) => Promise<never>,
): (state: FormState<T>, input: FormData) => Promise<FormState<T>> {
  return async (_state, input) => {
    const refused = (code: string, message: string): FormState<T> => ({
      ok: false,
      issues: [{ code, message }],
      values: shownAgain(input),
    });
    try {
      if (!isSameOrigin(await headers(), signInSettings().origin))
        return refused("request.origin", "无法确认本次提交来自本网站，请刷新页面后重试。");
      const visitor = await getVisitor();
      const sent = await countAttempt(`form:${networkOf(visitor.ip)}`, FORMS_PER_MINUTE, visitor.at);
      if (sent > FORMS_PER_MINUTE.max) return refused("request.rate", "提交过于频繁，请一分钟后再试。");
      const parsed = parseInput(schema, input);
      if (!parsed.ok) return { ok: false, issues: parsed.issues, values: shownAgain(input) };
      const result = await command(visitor, parsed.value);
      if (!result.ok) return { ok: false, issues: result.issues, values: shownAgain(input) };
      if (then) await then(result.value, parsed.value);
      return { ok: true, issues: [], values: {}, value: result.value };
    } catch (error) {
      unstable_rethrow(error);
      return refused("request.failed", brokenSentence(error));
    }
  };
}
