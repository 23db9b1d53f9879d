import type { Role } from "@/lib/actor";

/** The roles of staff, by the name under which they are granted. */
export const ROLE_LABELS = {
  drafter: "起草人",
  reviewer: "审核人",
  approver: "签发人",
  officer: "公开工作机构",
  sysadmin: "系统管理员",
  secadmin: "安全管理员",
  auditor: "审计管理员",
} as const satisfies Record<Role, string>;

/** What each role does, for the page on which roles are granted. */
export const ROLE_DUTIES = {
  drafter: "起草和修改本机关的公开信息，送审并查看办理进度。",
  reviewer: "办理初审、复审；复审时同时办理保密审查。",
  approver: "办理终审（签发），决定发布、撤下和应急发布。",
  officer: "管理公开目录、用语词典、机关信息，办理发布和撤下。",
  sysadmin: "建立和停用账号、管理机关；不接触公开内容，也不授予岗位。",
  secadmin: "授予和收回岗位、解锁账号、发放一次性链接；不接触公开内容。",
  auditor: "查看和导出审计日志；不接触公开内容，也不改动任何设置。",
} as const satisfies Record<Role, string>;

export const SEPARATION_SENTENCES = {
  "two-administrators": "系统管理员、安全管理员、审计管理员须由不同的人担任（三员分立）。",
  "administrator-with-content": "系统管理员、安全管理员、审计管理员不能同时担任起草、审核、签发等内容岗位。",
} as const;
