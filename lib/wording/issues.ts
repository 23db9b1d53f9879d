import type { Issue } from "@/lib/issue";

/** The entry was written by somebody else between reading and writing. */
export const STALE: Issue = {
  code: "stale",
  message: "您打开页面之后，这个词条已被他人修改或删除。请刷新页面，核对后再操作。",
};

export const NO_AGENCY: Issue = { code: "not-found", message: "没有找到这个机关。" };

export const DUPLICATE: Issue = {
  code: "wording.duplicate",
  field: "term",
  message: "词典中已有同样的词条（用语、前文、后文都相同），请修改原有词条。",
};
