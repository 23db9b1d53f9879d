import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { type Command, InvalidArgumentError } from "commander";
import { withDatabase } from "@/bin/launch/with-database";
import type { TableFormat } from "@/lib/exchange/items/export-items";
import { Refusal } from "@/lib/refusal";
import { progressBar } from "./frame/progress-bar";

type Options = { output: string; agency?: string; year?: number; template?: true; json?: true };

/** `gongkai export`: what is published, as files that are read again. */
export function register(program: Command): void {
  program
    .command("export")
    .description("导出已发布的信息")
    .command("items")
    .description("把一个机关已发布的信息导出为表格，可以再导入")
    .requiredOption("-o, --output <FILE>", "要写的文件，扩展名为 .csv 或 .xlsx")
    .option("--agency <A>", "机关的短名或全称（不写时为本站的主办机关）")
    .option("--year <Y>", "只导出这一年首次发布的信息", year)
    .option("--template", "只写一张空表，供填写后导入")
    .option("--json", "输出 JSON：file、count")
    .action(exportTable);
}

async function exportTable(options: Options): Promise<void> {
  const format = formatOf(options.output);
  await withDatabase(async () => {
    const { operatorActor } = await import("@/lib/actor");
    const { exportItems, itemsTemplate } = await import("@/lib/exchange/items/export-items");
    const { itemColumns } = await import("@/lib/exchange/items/columns");
    const actor = operatorActor(new Date());
    if (options.template) {
      await writeWhole(options.output, Readable.from([await itemsTemplate(actor, format)]));
      const lines = itemColumns().map(
        ({ header, help, required }) => `  ${header}${required ? "（必填）" : ""}：${help}`,
      );
      say(options, { file: options.output, count: 0 }, [`已写空表：${options.output}`, ...lines].join("\n"));
      return;
    }
    const bar = progressBar();
    const { agency = null, year: asked = null } = options;
    const onProgress = (done: number, total: number) => bar.show("导出", done, total);
    const result = await exportItems(actor, { agency, year: asked, format, onProgress });
    if (!result.ok) throw new Refusal(result.issues.map((issue) => issue.message).join(" "));
    const { stream, count, agencyName } = result.value;
    await writeWhole(options.output, Readable.fromWeb(stream as NodeReadableStream)).finally(() =>
      bar.stop(),
    );
    say(
      options,
      { file: options.output, count },
      `已导出 ${count} 条信息（${agencyName}）：${options.output}`,
    );
  });
}

/** Under its own name only when it is whole: a file of the same name stays until then. */
async function writeWhole(file: string, stream: Readable): Promise<void> {
  const part = `${file}.part`;
  try {
    await pipeline(stream, createWriteStream(part));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (!code || !/^E[A-Z]+$/.test(code)) throw error;
    throw new Refusal(`无法写入文件“${file}”，请检查文件夹是否存在、有没有写的权限、空间是否足够。`);
  }
}

function formatOf(file: string): TableFormat {
  const extension = path.extname(file).toLowerCase();
  if (extension === ".csv" || extension === ".xlsx") return extension === ".csv" ? "csv" : "xlsx";
  throw new Refusal(`文件“${file}”的扩展名应为 .csv 或 .xlsx。`);
}

function year(text: string): number {
  if (!/^(?:19|20)\d{2}$/.test(text)) throw new InvalidArgumentError("应为四位数字的年份。");
  return Number(text);
}

function say(options: Options, value: object, words: string): void {
  console.log(options.json ? JSON.stringify(value) : words);
}
