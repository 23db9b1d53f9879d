import { type Command, InvalidArgumentError } from "commander";
import { Refusal } from "@/lib/refusal";

/** Commands that do nothing but what the frame's test asks of them. */
export function register(program: Command): void {
  const trial = program.command("trial");
  trial
    .command("say")
    .argument("<WORD>")
    .requiredOption("--to <NAME>")
    .option("--json")
    .option("-y, --year <Y>", "", (year) => {
      if (!/^\d{4}$/.test(year)) throw new InvalidArgumentError("应为四位数字的年份。");
      return year;
    })
    .action((word, options) => console.log(options.json ? JSON.stringify({ word, ...options }) : word));
  trial.command("decline").action(() => {
    throw new Refusal("文件无法读取。");
  });
  trial.command("break").action(() => {
    throw new Error("first line\nlast line");
  });
  trial.command("find").action(() => {
    process.exitCode = 1;
  });
}
