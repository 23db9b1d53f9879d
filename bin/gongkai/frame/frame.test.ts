import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../../..");
const folder = path.join(import.meta.dirname, "test-commands");

function gongkai(...args: string[]) {
  const script = `import { runTypeScript } from ${JSON.stringify(path.join(root, "bin/typescript.mjs"))};
    const { main } = await runTypeScript("gongkai/main.ts");
    await main(["node", "gongkai", ...${JSON.stringify(args)}], ${JSON.stringify(folder)});`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
    cwd: root,
  });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

test.each([
  ["a command does its work", ["trial", "say", "好", "--to", "甲"], 0, /^好$/, /^$/],
  [
    "--json is the only thing on stdout",
    ["trial", "say", "好", "--to", "甲", "--json"],
    0,
    /^\{"word":"好","to":"甲","json":true\}$/,
    /^$/,
  ],
  ["a command that found problems", ["trial", "find"], 1, /^$/, /^$/],
  ["a refusal is one sentence", ["trial", "decline"], 2, /^$/, /^文件无法读取。$/],
  ["a fault is one line without a stack trace", ["trial", "break"], 2, /^$/, /^程序出错：last line.*$/],
  ["nothing asked", [], 2, /^$/, /^请写明命令；gongkai 可用的命令：other、trial。.*$/],
  ["a command there is not", ["bogus"], 2, /^$/, /^没有“bogus”这个命令.*$/],
  [
    "a group without its command",
    ["trial"],
    2,
    /^$/,
    /^请写明命令；gongkai trial 可用的命令：say、decline、break、find。.*$/,
  ],
  ["a missing argument", ["trial", "say", "--to", "甲"], 2, /^$/, /^缺少参数 WORD。.*$/],
  ["a missing option", ["trial", "say", "好"], 2, /^$/, /^必须给出选项 --to <NAME>。.*$/],
  [
    "an option there is not",
    ["trial", "say", "好", "--to", "甲", "--bogus"],
    2,
    /^$/,
    /^没有选项 --bogus。.*$/,
  ],
  ["an option without its value", ["trial", "say", "好", "--to"], 2, /^$/, /^选项 --to <NAME> 缺少取值。.*$/],
  [
    "a wrong value",
    ["trial", "say", "好", "--to", "甲", "-y", "17"],
    2,
    /^$/,
    /^-y, --year <Y> 的值“17”不正确。应为四位数字的年份。$/,
  ],
  ["too many arguments", ["trial", "say", "好", "坏", "--to", "甲"], 2, /^$/, /^参数过多。.*$/],
  ["a command in another file", ["other"], 0, /^other$/, /^$/],
  ["help", ["trial", "say", "--help"], 0, /用法：[\s\S]*选项：/, /^$/],
])("%s: %j", (_, args, status, stdout, stderr) => {
  const result = gongkai(...args);
  expect(result).toEqual({
    status,
    stdout: expect.stringMatching(stdout),
    stderr: expect.stringMatching(stderr),
  });
});
