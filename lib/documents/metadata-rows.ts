import { kindOf } from "@/lib/kinds/registry";
import { FIELD_LABELS } from "@/lib/labels/documents";
import type { Day } from "@/lib/time";

/** What the metadata block is made of, whether it comes from a revision or from what is public. */
export type MetadataFacts = {
  kind: string;
  indexNumber: string;
  categoryName: string;
  issuingAgency: string;
  documentNumber: string;
  issuedOn: Day | null;
  publishedOn: Day;
  effectiveOn: Day | null;
  expiresOn: Day | null;
  topic: string;
  keywords: readonly string[];
  channels: readonly string[];
  summary: string;
  fields: Record<string, unknown>;
};

/** The metadata block in the order that citizens know from other sites; what has no value is not in it. */
export function metadataRows(facts: MetadataFacts): { label: string; value: string }[] {
  const own = kindOf(facts.kind).fields.filter((field) => field.isPublic);
  return [
    { label: FIELD_LABELS.indexNumber, value: facts.indexNumber },
    { label: FIELD_LABELS.categoryId, value: facts.categoryName },
    { label: FIELD_LABELS.issuingAgency, value: facts.issuingAgency },
    { label: FIELD_LABELS.documentNumber, value: facts.documentNumber },
    { label: FIELD_LABELS.issuedOn, value: facts.issuedOn ?? "" },
    { label: FIELD_LABELS.publishedAt, value: facts.publishedOn },
    { label: FIELD_LABELS.effectiveOn, value: facts.effectiveOn ?? "" },
    { label: FIELD_LABELS.expiresOn, value: facts.expiresOn ?? "" },
    { label: FIELD_LABELS.topic, value: facts.topic },
    { label: FIELD_LABELS.keywords, value: facts.keywords.join("、") },
    { label: FIELD_LABELS.channels, value: facts.channels.join("、") },
    ...own.map((field) => ({ label: field.label, value: String(facts.fields[field.name] ?? "") })),
    { label: FIELD_LABELS.summary, value: facts.summary },
  ].filter((row) => row.value !== "");
}
