/** Everything the audit log can say. A word that is not here does not compile; each has its label in lib/labels/audit. */
export const AUDIT_ACTIONS = [
  "sign-in.succeeded", "sign-in.failed", "sign-in.locked", "sign-out", "session.revoked",
  "password.set", "password.reset", "totp.set", "totp.removed",
  "user.created", "user.changed", "user.disabled", "user.enabled", "user.unlocked", "roles.changed",
  "agency.created", "agency.changed", "section.saved", "sample.loaded", "sample.removed",
  "category.saved", "category.retired", "catalog.loaded", "wording.saved", "wording.removed", "calendar.imported",
  "document.created", "edition.started", "edition.discarded", "revision.saved", "revision.restored",
  "edition.submitted", "edition.taken-back", "review.approved", "review.returned", "approval.voided",
  "edition.scheduled", "edition.unscheduled", "schedule.missed", "edition.published", "edition.forced", "edition.force-approved",
  "edition.withdrawn", "edition.reinstated", "edition.superseded", "finding.accepted",
  "attachment.received", "attachment.checked", "attachment.refused", "attachment.replaced", "attachment.read",
  "preview.created", "preview.revoked", "preview.visited",
  "page.imported", "items.imported", "items.exported", "audit.read", "audit.exported", "access.denied",
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];
