import {
  AUDIT_ACTOR_LABELS,
  AUDIT_LABELS,
  AUDIT_OBJECT_LABELS,
  type AuditObjectType,
} from "@/lib/labels/audit";

type Event = { actor: string; actorName: string; action: string };

/** Who acted, in words: the name the person had then, or what the machine is called. */
export function actorWords({ actor, actorName }: Event): string {
  const label = actor in AUDIT_ACTOR_LABELS && AUDIT_ACTOR_LABELS[actor as keyof typeof AUDIT_ACTOR_LABELS];
  if (!label) return actorName || actor;
  return actorName ? `${label}（${actorName}）` : label;
}

/** What was done, in words. */
export function actionWords({ action }: Event): string {
  return action in AUDIT_LABELS ? AUDIT_LABELS[action as keyof typeof AUDIT_LABELS] : action;
}

/** What it was done to, in words: its type and its name, or its id where it has none. */
export function objectWords({ key, type, name }: { key: string; type: string; name: string }): string {
  const label = type in AUDIT_OBJECT_LABELS ? AUDIT_OBJECT_LABELS[type as AuditObjectType] : type;
  return `${label} ${name || key.slice(type.length + 1)}`;
}
