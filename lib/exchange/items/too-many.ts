import type { Issue } from "@/lib/issue";
import type { ItemLimits } from "./grid";

/** The refusal of a table with more rows or columns than are read. */
export function tooMany(what: string, limits: ItemLimits): Issue {
  return what === "columns"
    ? { code: "items.columns", message: `表格超过 ${limits.columns} 列，请删去多余的列。` }
    : { code: "items.rows", message: `表格超过 ${limits.rows} 行，请分成几个文件导入。` };
}
