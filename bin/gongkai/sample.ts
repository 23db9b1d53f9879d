import type { Command } from "commander";
import { withDatabase } from "@/bin/launch/with-database";
import { Refusal } from "@/lib/refusal";
import type { Result } from "@/lib/result";

type Output = { json?: true };

/** `gongkai sample`: the fictitious bureau that a new installation shows. */
export function register(program: Command): void {
  const sample = program.command("sample").description("示例机关（虚构）");

  sample
    .command("load")
    .description("载入示例机关和示例信息；系统中已有机关时不能载入")
    .option("--json", "输出 JSON")
    .action((output: Output) =>
      withDatabase(async () => {
        const { loadSample } = await import("@/lib/sample/load");
        const { operatorActor } = await import("@/lib/actor");
        const done = valueOrRefusal(await loadSample(operatorActor(new Date())));
        print(output, done, `已载入示例机关和 ${done.records} 条示例信息。`);
      }),
    );

  sample
    .command("remove")
    .description("移除示例机关及其全部信息、附件和账号；索引号和审计日志保留")
    .option("--json", "输出 JSON")
    .action((output: Output) =>
      withDatabase(async () => {
        const { removeSample } = await import("@/lib/sample/remove");
        const { operatorActor } = await import("@/lib/actor");
        const done = valueOrRefusal(await removeSample(operatorActor(new Date())));
        print(
          output,
          done,
          `已移除示例：${done.agencies} 个机关、${done.documents} 条信息、${done.files} 个文件、${done.users} 个账号。`,
        );
      }),
    );
}

function valueOrRefusal<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refusal(result.issues.map((issue) => issue.message).join("\n"));
}

function print(output: Output, value: object, sentence: string): void {
  console.log(output.json ? JSON.stringify(value) : sentence);
}
