import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Staff } from "@/lib/actor";
import type { Issue } from "@/lib/issue";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { can, type Permission } from "@/lib/permissions/rules";
import { countAttempt } from "@/lib/rate-window";
import { failed, type Result } from "@/lib/result";
import { recordDenial } from "@/lib/transact";
import { parseInput } from "./form-input";
import { getActor } from "./get-actor";
import { isSameOrigin } from "./same-origin";
import { signInSettings } from "./settings";
import { ACTS_PER_MINUTE, brokenSentence } from "./staff-action";

type Context<P> = { params: Promise<P> };

const JSON_LIMIT = 2 * 1024 * 1024;

/**
 * The one way to write a route handler for staff: session, permission, and for everything but GET and HEAD same
 * origin and rate. The body is left to the handler, so that uploads can be streamed; JSON is read with `readJson`.
 */
export function staffRoute<P = Record<string, never>>(
  permission: Permission,
  handler: (actor: Staff, request: Request, params: P) => Promise<Response>,
): (request: Request, context: Context<P>) => Promise<Response> {
  return async (request, context) => {
    try {
      const actor = await getActor();
      if (!actor) return answer(401, { code: "request.session", message: "请先登录。" });
      if (!can(actor, permission)) throw await denied(actor, permission);
      if (!["GET", "HEAD"].includes(request.method)) {
        if (!isSameOrigin(request.headers, signInSettings().origin))
          return answer(403, {
            code: "request.origin",
            message: "无法确认本次提交来自本网站，请刷新页面后重试。",
          });
        if ((await countAttempt(`act:${actor.userId}`, ACTS_PER_MINUTE, actor.at)) > ACTS_PER_MINUTE.max)
          return answer(429, { code: "request.rate", message: "操作过于频繁，请一分钟后再试。" });
      }
      const response = await handler(actor, request, await context.params);
      if (!response.headers.has("cache-control")) response.headers.set("cache-control", "private, no-store");
      return response;
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof ForbiddenError) return answer(404, { code: "not-found", message: "没有找到。" });
      return answer(500, { code: "request.failed", message: brokenSentence(error) });
    }
  };
}

/** Reads a JSON body by its schema, at most 2 MB of it. */
export async function readJson<S extends z.ZodType>(
  schema: S,
  request: Request,
): Promise<Result<z.output<S>>> {
  const malformed: Issue = {
    code: "input.malformed",
    message: "提交的内容不完整或格式有误，请刷新页面后重试。",
  };
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) return failed(malformed);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > JSON_LIMIT) return failed({ code: "input.size", message: "提交的内容过大。" });
    chunks.push(chunk);
  }
  try {
    return parseInput(
      schema,
      JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks))),
    );
  } catch {
    return failed(malformed);
  }
}

/** Answers a result as JSON: the value, or 422 with the issues. */
export function resultResponse(result: Result<unknown>): Response {
  return Response.json(result, {
    status: result.ok ? 200 : 422,
    headers: { "cache-control": "private, no-store" },
  });
}

function answer(status: number, issue: Issue): Response {
  return Response.json(
    { ok: false, issues: [issue] },
    { status, headers: { "cache-control": "private, no-store" } },
  );
}

async function denied(actor: Staff, permission: Permission): Promise<ForbiddenError> {
  const error = new ForbiddenError(permission);
  await recordDenial(actor, error);
  return error;
}
