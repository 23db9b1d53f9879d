import { spawn } from "node:child_process";
import { ROOT } from "@/bin/launch/settings";

export type Count = { passed: number; failed: number };
export type Stage = {
  name: string;
  /** Programs run one after the other until one fails, each a file for Node and its arguments. */
  commands: string[][];
  /** Reads the counts a program left behind; without it a stage counts as one. */
  count?: () => Count | null;
  env?: Record<string, string>;
};

const children = new Set<ReturnType<typeof spawn>>();

/** Asks every program under way to end. */
export function stopAll(): void {
  for (const child of children) child.kill("SIGTERM");
}

/** Runs a stage, prints one line about it (and its whole output if it failed), and returns its counts. */
export async function runStage(stage: Stage): Promise<Count> {
  const began = Date.now();
  let output = "";
  let code: number | null = 0;
  for (const command of stage.commands) {
    const result = await runNode(command, stage.env);
    output += result.output;
    code = result.code;
    if (code !== 0) break;
  }
  const count = countOf(stage, code === 0);
  report(stage.name, count, Date.now() - began, output);
  return count;
}

function countOf(stage: Stage, succeeded: boolean): Count {
  const count = stage.count?.() ?? null;
  if (count === null) return succeeded && !stage.count ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  // An error outside any test: the program fails though all its tests passed.
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
}

export function report(name: string, count: Count, milliseconds: number, output = ""): void {
  const failed = count.failed > 0;
  const figures = count.passed + count.failed > 1 ? `，通过 ${count.passed}，失败 ${count.failed}` : "";
  console.log(`${failed ? "✗" : "✓"} ${name}（${(milliseconds / 1000).toFixed(1)} 秒${figures}）`);
  if (failed && output.trim()) console.log(`${output.trim()}\n`);
}

function runNode(
  command: string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    children.add(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.on("error", (error) => resolve({ code: null, output: error.message }));
    child.on("close", (code) => {
      children.delete(child);
      resolve({ code, output });
    });
  });
}
