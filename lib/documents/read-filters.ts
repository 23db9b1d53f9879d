import { findKind } from "@/lib/kinds/registry";
import { STATUS_LABELS } from "@/lib/labels/documents";
import type { EditorialStatus } from "@/prisma/generated/enums";
import type { DocumentFilters } from "./queries/list-documents";

export type SearchParams = Record<string, string | string[] | undefined>;

/** Filters of the staff list out of an address; anything unexpected counts as not given. */
export function readDocumentFilters(params: SearchParams): DocumentFilters {
  const one = (name: string) => (typeof params[name] === "string" ? params[name].trim().slice(0, 100) : "");
  const page = Number(one("page") || "1");
  const status = one("status");
  return {
    text: one("q").replaceAll("\0", "") || undefined,
    status: status in STATUS_LABELS ? (status as EditorialStatus) : undefined,
    kind: findKind(one("kind"))?.id,
    page: Number.isInteger(page) && page > 0 && page <= 10_000 ? page : 1,
  };
}

export function documentListHref(filters: DocumentFilters, page: number): string {
  const query = new URLSearchParams();
  if (filters.text) query.set("q", filters.text);
  if (filters.status) query.set("status", filters.status);
  if (filters.kind) query.set("kind", filters.kind);
  if (page > 1) query.set("page", String(page));
  return `/admin/documents${query.size > 0 ? `?${query}` : ""}`;
}
