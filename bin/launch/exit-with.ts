import { Refusal } from "@/lib/refusal";

/** Prints what stopped a program, one sentence for what a person can mend, and sets exit code 2. */
export function exitWith(error: unknown): void {
  process.exitCode = 2;
  if (error instanceof Refusal) console.error(error.message);
  else if (process.env.GONGKAI_DEBUG) console.error(error);
  else console.error(`程序出错：${oneLine(error)}（设置环境变量 GONGKAI_DEBUG=1 可看到详细信息）`);
}

function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split("\n").filter(Boolean).at(-1) ?? "原因不明";
}
