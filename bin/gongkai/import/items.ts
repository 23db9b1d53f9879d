import { access, constants, stat } from "node:fs/promises";
import path from "node:path";
import type { Command } from "commander";
import { progressBar } from "@/bin/gongkai/frame/progress-bar";
import { withDatabase } from "@/bin/launch/with-database";
import type { ItemsImported } from "@/lib/exchange/items/import-items";
import type { RowProblem } from "@/lib/exchange/items/row-problem";
import { Refusal } from "@/lib/refusal";

type Options = { agency?: string; dryRun?: true; json?: true };

const MOST_SHOWN = 200;
const PHASES = { check: "检查", write: "写入" } as const;

export function registerItems(command: Command): void {
  command
    .command("items")
    .description("把表格（csv、xlsx）中的信息导入为已发布的信息；有一行不对就全部不写入")
    .argument("<FILE>", "表格文件；空表可用 gongkai export items --template 得到")
    .option("--agency <A>", "所属机关的短名或全称（不写时为本站的主办机关）")
    .option("--dry-run", "只检查，不写入")
    .option("--json", "输出 JSON：rows、imported、problems、remarks")
    .action(importFile);
}

async function importFile(file: string, options: Options): Promise<void> {
  const isReadable = await access(file, constants.R_OK)
    .then(() => stat(file))
    .then((found) => found.isFile())
    .catch(() => false);
  if (!isReadable) throw new Refusal(`无法读取文件“${file}”，请检查路径和权限。`);
  await withDatabase(async () => {
    const { operatorActor } = await import("@/lib/actor");
    const { importItems } = await import("@/lib/exchange/items/import-items");
    const bar = progressBar();
    const result = await importItems(operatorActor(new Date()), {
      file,
      fileName: path.basename(file),
      agency: options.agency ?? null,
      dryRun: options.dryRun === true,
      onProgress: (phase, done, total) => bar.show(PHASES[phase], done, total),
    }).finally(() => bar.stop());
    if (!result.ok) throw new Refusal(result.issues.map((issue) => issue.message).join(" "));
    if (result.value.problems.length > 0) process.exitCode = 1;
    console.log(options.json ? JSON.stringify(result.value) : asText(result.value, options));
  });
}

function asText({ agencyName, rows, imported, problems, remarks }: ItemsImported, options: Options): string {
  const hidden = problems.length - MOST_SHOWN;
  const outcome =
    imported > 0
      ? `已导入 ${imported} 条信息（${agencyName}）。`
      : options.dryRun && problems.length === 0
        ? `试运行：${rows} 行都可以导入（${agencyName}），没有写入。`
        : `共 ${rows} 行，有 ${problems.length} 处问题，没有写入任何一行。请改正后重新导入。`;
  return [
    ...problems.slice(0, MOST_SHOWN).map(problemLine),
    ...(hidden > 0 ? [`…… 另有 ${hidden} 处问题`] : []),
    ...remarks.map(({ message, count, rows: first }) => {
      const more = count > first.length ? `等 ${count} 行` : "";
      return `提示（第 ${first.join("、")} 行${more}）：${message}`;
    }),
    outcome,
  ].join("\n");
}

function problemLine({ row, column, quote, message }: RowProblem): string {
  return `第 ${row} 行${column ? ` ${column}` : ""}${quote ? `“${quote}”` : ""}：${message}`;
}
