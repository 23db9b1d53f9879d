import type { Row } from "@/lib/export/row";
import { kindOf } from "@/lib/kinds/registry";
import { MODE_LABELS } from "@/lib/labels/documents";
import type { RichText } from "@/lib/rich-text/rich-text";
import { storedDay } from "@/lib/stored-day";
import { bodyToText } from "./body-text";
import { writtenInstant, writtenWords } from "./cell-rules";
import type { CommonColumn, ItemColumn } from "./columns";

/** A published record as it is read for an export. */
export type ExportedItem = {
  kind: string;
  indexNumber: string;
  title: string;
  summary: string;
  categoryId: string;
  topic: string;
  documentNumber: string;
  issuingAgency: string;
  issuedOn: Date | null;
  effectiveOn: Date | null;
  expiresOn: Date | null;
  firstPublishedAt: Date;
  source: string;
  keywords: string[];
  channels: string[];
  fields: unknown;
  body: unknown;
};

/** The cells of a record in the order of the columns, so written that `readRow` reads the same record out of them. */
export function itemCells(
  item: ExportedItem,
  columns: ItemColumn[],
  codes: ReadonlyMap<string, string>,
): Row {
  const { indexNumber, title, summary, topic, documentNumber, issuingAgency, source } = item;
  const cells: Record<CommonColumn, string> = {
    indexNumber,
    kind: kindOf(item.kind).label,
    title,
    summary,
    categoryId: codes.get(item.categoryId) ?? "",
    topic,
    documentNumber,
    issuingAgency,
    issuedOn: storedDay(item.issuedOn) ?? "",
    effectiveOn: storedDay(item.effectiveOn) ?? "",
    expiresOn: storedDay(item.expiresOn) ?? "",
    publishedAt: writtenInstant(item.firstPublishedAt),
    source,
    keywords: writtenWords(item.keywords),
    channels: writtenWords(item.channels),
    // Nothing but what is proactively disclosed is ever published.
    disclosureMode: MODE_LABELS.proactive,
    body: bodyToText(item.body as RichText),
  };
  const own = item.fields as Record<string, unknown>;
  return columns.map(({ key }) =>
    key.startsWith("fields.") ? String(own[key.slice("fields.".length)] ?? "") : cells[key as CommonColumn],
  );
}
