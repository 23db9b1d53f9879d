import { readFile } from "node:fs/promises";
import { type Command, InvalidArgumentError } from "commander";
import { withDatabase } from "@/bin/launch/with-database";
import { operatorActor } from "@/lib/actor";
import { Refusal } from "@/lib/refusal";
import type { Result } from "@/lib/result";
import type { Calendar, ExplainedDay } from "@/lib/workdays/calendar";
import { addWorkdays, workdaysBetween } from "@/lib/workdays/rules";

type Output = { json?: boolean; explain?: boolean };

export function register(program: Command): void {
  const workdays = program.command("workdays").description("按国务院办公厅节假日安排计算工作日");

  workdays
    .command("add")
    .description("某日之后第 N 个工作日（当日不计入）")
    .argument("<DATE>", "起算日期，如 2026-03-01")
    .argument("<N>", "工作日天数", wholeNumber)
    .option("--json", "输出 JSON")
    .option("--explain", "逐日说明")
    .action(async (from: string, count: number, output: Output) => {
      const { day, explanation } = valueOrRefusal(addWorkdays(await calendar(), from, count), output);
      print({ from, count, on: day, explanation }, day, output);
    });

  workdays
    .command("between")
    .description("两日之间的工作日天数（不含开始日，含结束日）")
    .argument("<A>", "开始日期")
    .argument("<B>", "结束日期")
    .option("--json", "输出 JSON")
    .option("--explain", "逐日说明")
    .action(async (from: string, to: string, output: Output) => {
      const { count, explanation } = valueOrRefusal(workdaysBetween(await calendar(), from, to), output);
      print({ from, to, count, explanation }, String(count), output);
    });

  workdays
    .command("import")
    .description("导入节假日安排（CSV：date,kind,name,notice）")
    .argument("<FILE>", "CSV 文件")
    .option("--json", "输出 JSON")
    .action(async (file: string, output: Output) => {
      const csv = await readFile(file, "utf8").catch(() => {
        throw new Refusal(`无法读取文件“${file}”，请检查路径和权限。`);
      });
      const done = await withDatabase(async () => {
        const { importCalendar } = await import("@/lib/workdays/commands");
        return valueOrRefusal(await importCalendar(operatorActor(new Date()), { csv }), output);
      });
      const text = `已导入 ${done.days} 天；工作日历现载有 ${done.knownFrom} 至 ${done.knownThrough} 的安排。`;
      console.log(output.json ? JSON.stringify(done) : text);
    });
}

async function calendar(): Promise<Calendar> {
  return withDatabase(async () => {
    const { loadCalendar } = await import("@/lib/workdays/load-calendar");
    return loadCalendar();
  });
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("应是不小于 0 的整数。");
  return Number(text);
}

function valueOrRefusal<T>(result: Result<T>, output: Output): T {
  if (result.ok) return result.value;
  const sentences = result.issues.map((issue) => issue.message);
  if (output.json) console.log(JSON.stringify({ error: sentences.join("\n"), issues: result.issues }));
  throw new Refusal(sentences.join("\n"));
}

function print<T extends { explanation: ExplainedDay[] }>(value: T, answer: string, output: Output): void {
  console.log(output.json ? JSON.stringify(value) : answer);
  if (output.json || !output.explain) return;
  for (const { on, counted, why } of value.explanation)
    console.log(`${on}  ${counted ? "计入" : "不计"}  ${why}`);
}
