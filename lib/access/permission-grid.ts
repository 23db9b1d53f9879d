import { ADMINISTRATOR_ROLES, CONTENT_ROLES, type Permission } from "@/lib/permissions/rules";

export const GRID_ROLES = [...CONTENT_ROLES, ...ADMINISTRATOR_ROLES];

/**
 * Who may do what, as the office would print it: 起草人、审核人、签发人、公开工作机构 | 系统、安全、审计管理员. Written a second
 * time on purpose: a role that gains or loses a right by an edit of the rules fails here.
 */
export const PERMISSION_GRID = {
  "work:see": "●●●● ···",
  "document:see": "●●●● ···",
  "document:draft": "●··● ···",
  "document:reopen": "●·●● ···",
  "document:review": "·●●● ···",
  "document:sign": "··●· ···",
  "document:publish": "··●● ···",
  "document:force": "··●· ···",
  "document:withdraw": "··●● ···",
  "document:preview": "●●●● ···",
  "document:exchange": "···● ···",
  "catalog:see": "●●●● ···",
  "catalog:edit": "···● ···",
  "wording:edit": "···● ···",
  "agency:see": "··●● ●··",
  "agency:edit": "···● ●··",
  "agency:create": "···· ●··",
  "calendar:edit": "···● ●··",
  "user:see": "···· ●●·",
  "user:create": "···· ●··",
  "user:edit": "···· ●··",
  "user:roles": "···· ·●·",
  "user:secure": "···· ·●·",
  "audit:read": "···· ··●",
  "audit:export": "···· ··●",
  "own:account": "●●●● ●●●",
} as const satisfies Record<Permission, string>;

/** The roles a line of the grid names. */
export function rolesWith(permission: Permission): (typeof GRID_ROLES)[number][] {
  const marks = PERMISSION_GRID[permission].replace(" ", "");
  return GRID_ROLES.filter((_, place) => marks[place] === "●");
}
