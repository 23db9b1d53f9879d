import { z } from "zod";
import { type Day, isDay } from "@/lib/time";
import { AUDIT_ACTIONS, type AuditAction } from "./actions";

/** What of the audit log is looked at; whatever is absent does not limit. */
export type AuditFilters = {
  /** A part of a person's name, a user id, or `system`, `visitor`, `operator`. */
  actor?: string;
  action?: AuditAction;
  /** `type:id`, or the id alone. */
  object?: string;
  /** First and last day in Shanghai, both included. */
  from?: Day;
  to?: Day;
  ok?: boolean;
};

/** NUL and halves of surrogate pairs, which the database refuses. */
const UNSTORABLE = /[\0\p{Cs}]/gu;

const text = z.string().catch("").transform(clean);
const day = text.transform((value) => (isDay(value) ? value : undefined));

/** Filters as an address or a form sends them; anything unexpected counts as not given. */
export const auditFilters = z
  .object({
    actor: text,
    action: text,
    object: text,
    from: day,
    to: day,
    ok: text,
  })
  .partial()
  .transform(
    ({ actor, action, object, from, to, ok }): AuditFilters => ({
      ...(actor && { actor }),
      ...(isAction(action) && { action }),
      ...(object && { object }),
      ...(from && { from }),
      ...(to && { to }),
      ...((ok === "yes" || ok === "no") && { ok: ok === "yes" }),
    }),
  );

type Sent = Record<string, string | string[] | undefined>;

/** Filters and page (from 1) of the list's address. */
export function readAuditAddress(params: Sent): { filters: AuditFilters; page: number } {
  const page = typeof params.page === "string" && /^\d{1,6}$/.test(params.page) ? Number(params.page) : 1;
  return { filters: auditFilters.parse(params), page: Math.max(1, page) };
}

/** The filters as a form sends them. */
export function auditFields({ ok, ...texts }: AuditFilters): Record<string, string> {
  return { ...texts, ...(ok !== undefined && { ok: ok ? "yes" : "no" }) };
}

export function auditHref(filters: AuditFilters, page = 1): string {
  const query = new URLSearchParams(auditFields(filters));
  if (page > 1) query.set("page", String(page));
  return `/admin/audit${query.size > 0 ? `?${query}` : ""}`;
}

function isAction(text: string | undefined): text is AuditAction {
  return (AUDIT_ACTIONS as readonly (string | undefined)[]).includes(text);
}

function clean(text: string): string {
  return text.slice(0, 100).replace(UNSTORABLE, "").trim();
}
