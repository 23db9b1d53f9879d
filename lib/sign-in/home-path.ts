import type { Role } from "@/lib/actor";
import { CONTENT_ROLES } from "@/lib/permissions/rules";

/** The first page of a person's working day. */
export function homePath(roles: readonly Role[]): string {
  if (roles.some((role) => (CONTENT_ROLES as readonly Role[]).includes(role))) return "/admin";
  if (roles.includes("sysadmin")) return "/admin/people";
  if (roles.includes("secadmin")) return "/admin/roles";
  return roles.includes("auditor") ? "/admin/audit" : "/admin/account";
}
