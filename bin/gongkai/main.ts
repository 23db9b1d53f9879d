import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { Command, type CommanderError } from "commander";
import { exitWith } from "@/bin/launch/exit-with";
import { generate } from "@/bin/launch/generate";
import { ROOT } from "@/bin/launch/settings";
import { Refusal } from "@/lib/refusal";
import { chineseHelp, usageSentence } from "./frame/wording";

const FOLDER = import.meta.dirname;

/**
 * The command line `gongkai`. Every file beside this one is a command: it exports `register(program)` and needs no
 * further mention. Exit codes: 0 done, 1 found problems (the command sets process.exitCode), 2 wrong usage,
 * unreadable input or failure, with one line on stderr.
 */
export async function main(argv: string[], folder = FOLDER): Promise<void> {
  // `gongkai … | head` closes the pipe early; that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));
  try {
    await generate(ROOT);
    const program = await assemble(argv, folder);
    await program.parseAsync(argv);
  } catch (error) {
    if (!isUsageError(error)) return exitWith(error);
    if (error.exitCode === 0) return;
    process.exitCode = 2;
    console.error(usageSentence(error));
  }
}

async function assemble(argv: string[], folder: string): Promise<Command> {
  const program = new Command("gongkai").description("政府信息公开平台的命令行");
  for (const file of filesFor(argv[2], folder)) {
    const { register } = await import(path.join(folder, file));
    register(program);
  }
  prepare(program);
  return program;
}

/** Only the file of the command that was called, when there is one: the others may be slow to load. */
function filesFor(command: string | undefined, folder: string): string[] {
  const own = `${command}.ts`;
  if (command && /^[a-z-]+$/.test(command) && own !== "main.ts" && existsSync(path.join(folder, own)))
    return [own];
  return readdirSync(folder)
    .filter((name) => /^[a-z-]+\.ts$/.test(name) && name !== "main.ts")
    .sort();
}

function prepare(command: Command): void {
  command
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .configureHelp(chineseHelp)
    .helpOption("-h, --help", "显示用法");
  if (command.commands.length === 0) return;
  command.helpCommand("help [command]", "显示某个命令的用法");
  const names = command.commands.map((inner) => inner.name()).join("、");
  command.allowExcessArguments().action((...parameters) => {
    const asked = (parameters.at(-1) as Command).args[0];
    const wrong = asked === undefined ? "请写明命令" : `没有“${asked}”这个命令`;
    throw new Refusal(
      `${wrong}；${fullName(command)} 可用的命令：${names}。用 ${fullName(command)} --help 查看用法。`,
    );
  });
  for (const inner of command.commands) prepare(inner);
}

function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}

function isUsageError(error: unknown): error is CommanderError {
  return error instanceof Error && /^commander\./.test(String((error as { code?: string }).code));
}
