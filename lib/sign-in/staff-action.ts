import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { notFound, redirect, unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Staff } from "@/lib/actor";
import { ForbiddenError } from "@/lib/permissions/authorize";
import type { Permission } from "@/lib/permissions/rules";
import { countAttempt } from "@/lib/rate-window";
import type { Result } from "@/lib/result";
import { parseInput, shownAgain } from "./form-input";
import type { FormState } from "./form-state";
import { requireActor } from "./require-actor";
import { isSameOrigin } from "./same-origin";
import { signInSettings } from "./settings";

/** Acts of one person within a minute; far above what hands can do. */
export const ACTS_PER_MINUTE = { max: 240, windowMs: 60_000 };

type Options<T, I> = {
  /** Path of this site to go to when the command went through. */
  goTo?: (value: T, input: I) => string;
  /** For the pages on which an open duty (expired password, missing second factor) is done. */
  evenWithDuty?: boolean;
};

/**
 * The one way to write a server action for staff. In this order: session and permission, same origin, rate, shape of
 * the input, command; the command authorises again on the very record. Export the result from a `"use server"` file
 * and give it to `useActionState`.
 */
export function staffAction<S extends z.ZodType, T>(
  permission: Permission,
  schema: S,
  command: (actor: Staff, input: z.output<S>) => Promise<Result<T>>,
  options: Options<T, z.output<S>> = {},
): (state: FormState<T>, input: FormData | z.input<S>) => Promise<FormState<T>> {
  return async (_state, input) => {
    const refused = (code: string, message: string): FormState<T> => ({
      ok: false,
      issues: [{ code, message }],
      values: shownAgain(input),
    });
    try {
      const actor = await requireActor(permission, { evenWithDuty: options.evenWithDuty });
      if (!isSameOrigin(await headers(), signInSettings().origin))
        return refused("request.origin", "无法确认本次提交来自本网站，请刷新页面后重试。");
      if ((await countAttempt(`act:${actor.userId}`, ACTS_PER_MINUTE, actor.at)) > ACTS_PER_MINUTE.max)
        return refused("request.rate", "操作过于频繁，请一分钟后再试。");
      const parsed = parseInput(schema, input);
      if (!parsed.ok) return { ok: false, issues: parsed.issues, values: shownAgain(input) };
      const result = await command(actor, parsed.value);
      if (!result.ok) return { ok: false, issues: result.issues, values: shownAgain(input) };
      if (options.goTo) redirect(options.goTo(result.value, parsed.value));
      return { ok: true, issues: [], values: {}, value: result.value };
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof ForbiddenError) notFound();
      return refused("request.failed", brokenSentence(error));
    }
  };
}

/** Logs what broke under a number, and gives the sentence that shows the person nothing but that number. */
export function brokenSentence(error: unknown): string {
  const id = randomUUID().slice(0, 8);
  console.error(
    JSON.stringify({ level: "error", id, message: String(error), stack: (error as Error)?.stack }),
  );
  return `系统出错，本次操作没有完成。请稍后重试；仍有问题时请把编号 ${id} 告诉系统管理员。`;
}
