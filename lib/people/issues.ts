import type { Issue } from "@/lib/issue";

/** The record was written by somebody else between reading and writing. */
export const STALE: Issue = {
  code: "stale",
  message: "您打开页面之后，这个账号已被他人修改。请核对最新内容后再操作。",
};

export const NO_PERSON: Issue = { code: "not-found", message: "没有找到这个账号。" };

export const OWN_ACCOUNT: Issue = {
  code: "user.own",
  message: "不能对自己的账号做这项操作，请由另一位管理员办理。",
};

export const LAST_ADMINISTRATOR: Issue = {
  code: "user.last-administrator",
  message: "这是最后一位可用的系统管理员或安全管理员，请先另行确定并启用接任的人员。",
};

export const EMAIL_TAKEN: Issue = { code: "user.email-taken", field: "email", message: "这个邮箱已有账号。" };

export const NO_SECTION: Issue = {
  code: "user.section",
  field: "sectionId",
  message: "所选内设机构不属于所选机关。",
};

export const CONTENT_NEEDS_AGENCY: Issue = {
  code: "user.agency-missing",
  field: "roles",
  message: "起草、审核、签发等岗位须属于一个机关，请先由系统管理员为此人选定所在机关。",
};
