import { text } from "node:stream/consumers";
import type { Command } from "commander";
import { withDatabase } from "@/bin/launch/with-database";
import { Refusal } from "@/lib/refusal";

type Options = {
  email: string;
  name: string;
  role: string[];
  agency?: string;
  passwordStdin?: true;
  json?: true;
};

/** `gongkai user`: accounts of staff, from the server's own keyboard. */
export function register(program: Command): void {
  program
    .command("user")
    .description("工作人员账号")
    .command("add")
    .description("建立账号并授予岗位")
    .requiredOption("--email <E>", "电子邮箱，用于登录")
    .requiredOption("--name <N>", "姓名")
    .requiredOption(
      "--role <R>",
      "岗位：drafter、reviewer、approver、officer、sysadmin、secadmin、auditor；可写多次",
      (role: string, roles: string[] = []) => [...roles, role],
    )
    .option("--agency <A>", "所在机关的短名")
    .option("--password-stdin", "从标准输入读取口令（必须；口令不写在命令行中）")
    .option("--json", "输出 JSON")
    .action(add);
}

async function add(options: Options): Promise<void> {
  if (!options.passwordStdin) throw new Refusal("请使用 --password-stdin，并从标准输入给出口令。");
  const password = (await text(process.stdin)).replace(/\r?\n$/, "");
  await withDatabase(async () => {
    const { addedUser, addUser } = await import("@/lib/people/add-user");
    const { operatorActor } = await import("@/lib/actor");
    const { parseInput } = await import("@/lib/sign-in/form-input");
    const { email, name, role: roles, agency } = options;
    const input = parseInput(addedUser, { email, name, roles, agency, password });
    const result = input.ok ? await addUser(operatorActor(new Date()), input.value) : input;
    if (!result.ok) throw new Refusal(result.issues[0]?.message ?? "账号没有建立。");
    console.log(options.json ? JSON.stringify(result.value) : `已建立账号：${name}（${email}）`);
  });
}
