import { failed, type Result } from "@/lib/result";

/** What a request to an import wants: that the file is tried, or that it is taken. */
export function isDryRun(request: Request): Result<boolean> {
  const mode = new URL(request.url).searchParams.get("mode");
  if (mode === "check" || mode === "import") return { ok: true, value: mode === "check" };
  return failed({ code: "input.malformed", message: "提交的内容不完整或格式有误，请刷新页面后重试。" });
}
