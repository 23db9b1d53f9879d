import type { Actor } from "@/lib/actor";
import { can, type Permission, type Subject } from "./rules";

/** Thrown when an actor may not do what was asked; pages answer it as "not found". Recorded by lib/transact. */
export class ForbiddenError extends Error {
  constructor(
    readonly permission: Permission,
    readonly object?: string,
  ) {
    super(`forbidden: ${permission}`);
    this.name = "ForbiddenError";
  }
}

/** Goes on only if the actor may. `object` names what was asked for (`edition:…`) in the audit log. */
export function authorize(
  actor: Actor,
  permission: Permission,
  subject: Subject & { object?: string } = {},
): void {
  if (!can(actor, permission, subject)) throw new ForbiddenError(permission, subject.object);
}
