import type { Staff } from "@/lib/actor";
import { can } from "@/lib/permissions/rules";

/** Where a person's work is: administrators have no content to work on. */
export function homeOf(actor: Staff): string {
  if (can(actor, "work:see")) return "/admin";
  if (can(actor, "audit:read")) return "/admin/audit";
  return can(actor, "user:roles") ? "/admin/roles" : "/admin/people";
}
