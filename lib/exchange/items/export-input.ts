import { z } from "zod";

/** What the form of the export sends. */
export const exportInput = z.strictObject({
  format: z.enum(["csv", "xlsx"]),
  /** Year of first publication; empty: all. */
  year: z
    .string()
    .trim()
    .regex(/^(?:(?:19|20)\d{2})?$/, "年份应为四位数字，如 2017；不填的，导出全部。")
    .transform((text) => (text === "" ? null : Number(text)))
    .default(null),
});
export const templateInput = z.strictObject({ format: z.enum(["csv", "xlsx"]) });
