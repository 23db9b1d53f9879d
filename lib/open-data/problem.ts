import { z } from "zod";

/** What went wrong, for people and programs (RFC 9457). */
export const problem = z
  .object({
    type: z.string(),
    title: z.string().describe("问题的名称"),
    status: z.int().describe("HTTP 状态码"),
    detail: z.string().describe("一句话说明"),
  })
  .describe("问题说明");
export type Problem = z.infer<typeof problem>;

/** A record that was withdrawn. */
export const withdrawnProblem = problem
  .extend({
    indexNumber: z.string().describe("索引号"),
    withdrawnAt: z.iso.datetime({ offset: true }).describe("撤下时间"),
    reason: z.string().describe("撤下原因"),
  })
  .describe("信息已撤下");

export const BAD_PARAMETER = "参数不正确";
export const NOT_FOUND = "没有找到";
export const WITHDRAWN = "信息已撤下";
