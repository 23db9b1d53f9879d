import { z } from "zod";

/** A table of exceptional days as a form sends it. */
export const calendarInput = z.strictObject({
  csv: z
    .string()
    .min(1, "请选择 CSV 文件，或把内容粘贴在这里。")
    .max(300_000, "内容过大，请按年份分开导入。"),
});
