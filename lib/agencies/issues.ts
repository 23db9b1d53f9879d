import type { Issue } from "@/lib/issue";

/** The record was written by somebody else between reading and writing. */
export const STALE: Issue = {
  code: "stale",
  message: "您打开页面之后，这条记录已被他人修改。请核对最新内容后再保存。",
};

export const NO_AGENCY: Issue = { code: "not-found", message: "没有找到这个机关。" };
