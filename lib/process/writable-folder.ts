import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { Refusal } from "@/lib/refusal";

/**
 * Makes the folder, and those above it, unless it is there, and sees to it that files can be made in it.
 * @throws Refusal when that is not so.
 */
export function writableFolder(folder: string): void {
  try {
    make(folder);
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error(), { code: "ENOTDIR" });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Refusal(sentence(folder, (error as NodeJS.ErrnoException).code));
  }
}

/** One by one: Node's own `recursive` never returns where a parent exists but takes no folders, as in /proc. */
function make(folder: string): void {
  if (existsSync(folder)) return;
  if (path.dirname(folder) !== folder) make(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function sentence(folder: string, code: string | undefined): string {
  switch (code) {
    case "ENOSPC":
      return `磁盘已满，无法写入 ${folder}；请先清理磁盘。`;
    case "ENOTDIR":
    case "EEXIST":
      return `${folder} 的位置上有一个同名文件，无法建立文件夹；请用环境变量 DATA_DIR 指定另一个文件夹。`;
    default:
      return `当前用户不能写入文件夹 ${folder}；请用建立它的用户启动，或用环境变量 DATA_DIR 指定另一个文件夹。`;
  }
}
