import type { Actor, Role } from "@/lib/actor";

/** The three administrators (三员) that GB/T 22239-2019 separates from each other and from the content. */
export const ADMINISTRATOR_ROLES = ["sysadmin", "secadmin", "auditor"] as const satisfies readonly Role[];
export const CONTENT_ROLES = [
  "drafter",
  "reviewer",
  "approver",
  "officer",
] as const satisfies readonly Role[];

/** What staff may do, and which roles may do it. The word is a closed union: a typo does not compile. */
export const PERMISSIONS = {
  "work:see": ["drafter", "reviewer", "approver", "officer"],
  "document:see": ["drafter", "reviewer", "approver", "officer"],
  "document:draft": ["drafter", "officer"],
  "document:reopen": ["drafter", "officer", "approver"],
  "document:review": ["reviewer", "approver", "officer"],
  "document:sign": ["approver"],
  "document:publish": ["officer", "approver"],
  "document:force": ["approver"],
  "document:withdraw": ["officer", "approver"],
  "document:preview": ["drafter", "reviewer", "approver", "officer"],
  "document:exchange": ["officer"],
  "catalog:see": ["drafter", "reviewer", "approver", "officer"],
  "catalog:edit": ["officer"],
  "wording:edit": ["officer"],
  "agency:see": ["officer", "approver", "sysadmin"],
  "agency:edit": ["officer", "sysadmin"],
  "agency:create": ["sysadmin"],
  "calendar:edit": ["officer", "sysadmin"],
  "user:see": ["sysadmin", "secadmin"],
  "user:create": ["sysadmin"],
  "user:edit": ["sysadmin"],
  "user:roles": ["secadmin"],
  "user:secure": ["secadmin"],
  "audit:read": ["auditor"],
  "audit:export": ["auditor"],
  "own:account": ["drafter", "reviewer", "approver", "officer", "sysadmin", "secadmin", "auditor"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** The thing acted on, as far as permission depends on it. */
export type Subject = { agencyId?: string | null };

/**
 * Whether an actor may do something, on the agency's own records only. The default is no.
 * The command line and the machine itself may do what staff of any role may: they own the server.
 */
export function can(actor: Actor, permission: Permission, subject: Subject = {}): boolean {
  if (actor.kind === "operator" || actor.kind === "system") return true;
  if (actor.kind !== "staff") return false;
  const allowed: readonly Role[] = PERMISSIONS[permission];
  if (!actor.roles.some((role) => allowed.includes(role))) return false;
  return subject.agencyId == null || actor.agencyId === null || subject.agencyId === actor.agencyId;
}

/**
 * Why a set of roles may not be held by one person; null when it may (GB/T 22239-2019 三员分立: system, security
 * and audit administration are three persons, and none of them holds a content role).
 */
export function roleSeparationProblem(
  roles: readonly Role[],
): "two-administrators" | "administrator-with-content" | null {
  const administrators = roles.filter((role) => (ADMINISTRATOR_ROLES as readonly Role[]).includes(role));
  if (administrators.length > 1) return "two-administrators";
  if (administrators.length === 1 && roles.length > 1) return "administrator-with-content";
  return null;
}
