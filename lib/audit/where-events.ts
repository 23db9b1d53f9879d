import type { Prisma } from "@/lib/db";
import { AUDIT_ACTOR_LABELS, AUDIT_OBJECT_LABELS } from "@/lib/labels/audit";
import { addDays, startOf } from "@/lib/time";
import type { AuditFilters } from "./filters";

/** The filters as a condition on the log. */
export function whereEvents(filters: AuditFilters): Prisma.AuditEventWhereInput {
  const { actor, action, object, from, to, ok } = filters;
  return {
    ...(actor && {
      OR: [
        { actor: { in: [actor, ...actorKeys(actor)] } },
        { actorName: { contains: actor, mode: "insensitive" } },
      ],
    }),
    ...(action && { action }),
    ...(object && { object: { in: objectKeys(object) } }),
    ...(ok !== undefined && { ok }),
    ...((from || to) && {
      at: { ...(from && { gte: startOf(from) }), ...(to && { lt: startOf(addDays(to, 1)) }) },
    }),
  };
}

/** A key as it is stored, or all keys that an id alone may belong to: these are found by the index. */
function objectKeys(object: string): string[] {
  if (object.includes(":")) return [object];
  return Object.keys(AUDIT_OBJECT_LABELS).map((type) => `${type}:${object}`);
}

/** The keys of those who are no members of staff, by what they are called. */
function actorKeys(name: string): string[] {
  return Object.entries(AUDIT_ACTOR_LABELS)
    .filter(([, label]) => label.includes(name))
    .map(([key]) => key);
}
