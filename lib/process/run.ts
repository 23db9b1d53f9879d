import { type SpawnOptions, spawn } from "node:child_process";

export type Outcome = { code: number | null; output: string };

/** Runs a program to its end and collects what it prints (stdout and stderr in one). Never throws: a program that
 * cannot be started has code null and the reason as output. */
export function run(program: string, args: string[], options: SpawnOptions = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { windowsHide: true, ...options, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.on("error", (error) => resolve({ code: null, output: error.message }));
    child.on("close", (code) => resolve({ code, output }));
  });
}
