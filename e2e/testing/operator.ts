import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import type { acts } from "./acts";

type Acts = typeof acts;
type Answer = { id: number; value?: unknown; error?: string };

/** A test's hand on the server: what no browser can do (move a clock, look into the log) or would take too long to do. */
export class Operator {
  private asked = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  private constructor(private readonly child: ChildProcess) {
    child.on("message", (answer: Answer) => {
      this.waiting.get(answer.id)?.(answer);
      this.waiting.delete(answer.id);
    });
    child.on("exit", (code) => {
      for (const [id, answer] of this.waiting)
        answer({ id, error: `the operator's process ended (${code})` });
    });
  }

  /** A process at the database of this run. */
  static async open(): Promise<Operator> {
    const child = fork(path.join(import.meta.dirname, "operator-process.mjs"), {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      execArgv: [],
    });
    const operator = new Operator(child);
    await new Promise<void>((resolve, reject) =>
      operator.waiting.set(0, ({ error }) => (error ? reject(new Error(error)) : resolve())),
    );
    return operator;
  }

  /** @throws Error with what went wrong there. */
  async does<N extends keyof Acts>(
    name: N,
    input: Parameters<Acts[N]>[0],
  ): Promise<Awaited<ReturnType<Acts[N]>>> {
    this.asked += 1;
    const id = this.asked;
    const answer = await new Promise<Answer>((resolve) => {
      this.waiting.set(id, resolve);
      this.child.send({ id, name, input });
    });
    if (answer.error) throw new Error(answer.error);
    return answer.value as Awaited<ReturnType<Acts[N]>>;
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.disconnect();
    await gone;
  }
}
