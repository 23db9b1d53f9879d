import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Command } from "commander";
import { withDatabase } from "@/bin/launch/with-database";
import type { PageImported } from "@/lib/exchange/page/import-page";
import { Refusal } from "@/lib/refusal";
import { formatImportedPage } from "./page-format";

type Options = { agency: string; category?: string; dryRun?: true; json?: true };

export function registerPage(command: Command): void {
  command
    .command("page")
    .description("把旧网站的一个页面（txt、html）导入为已发布的信息，保留原发布日期")
    .argument("<FILE>", "页面文件，UTF-8 或 GB18030 编码")
    .requiredOption("--agency <A>", "所属机关的短名或全称")
    .option("--category <C>", "公开目录类别的代码或名称；年度报告可以不写")
    .option("--dry-run", "只识别和检查，不写入")
    .option("--json", "输出 JSON：path、recognised、problems")
    .action(importFile);
}

async function importFile(file: string, options: Options): Promise<void> {
  const bytes = await readFile(file).catch(() => {
    throw new Refusal(`无法读取文件“${file}”，请检查路径和权限。`);
  });
  await withDatabase(async () => {
    const { operatorActor } = await import("@/lib/actor");
    const { importPage } = await import("@/lib/exchange/page/import-page");
    const result = await importPage(operatorActor(new Date()), {
      bytes,
      fileName: path.basename(file),
      agency: options.agency,
      category: options.category ?? null,
      dryRun: options.dryRun === true,
    });
    if (!result.ok) throw new Refusal(result.issues.map((issue) => issue.message).join(" "));
    if (result.value.obstacles.length > 0) process.exitCode = 1;
    if (options.json) console.log(JSON.stringify(asJson(result.value)));
    else console.log(asText(result.value));
  });
}

function asJson({ path: address, recognised, problems, page, findings, obstacles, category }: PageImported) {
  const { title, publishedOn, publishedMinute, source, metadata, signOff, attachments, links, dropped } =
    page;
  const facts = { publishedOn, publishedMinute, source, metadata, signOff, attachments, links, dropped };
  return {
    path: address,
    recognised,
    problems,
    page: { title, ...facts },
    category: category?.code ?? null,
    findings,
    ...(obstacles.length > 0 && { obstacles }),
  };
}

function asText({ path: address, page, recognised, problems, obstacles }: PageImported): string {
  const outcome = address === null ? "试运行：没有写入。" : `已导入：${address}`;
  const reasons = obstacles.map((issue) => `不能导入：${issue.message}`);
  return [formatImportedPage(page, recognised, problems), "", ...reasons, outcome].join("\n");
}
