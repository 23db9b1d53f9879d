import type { KindField } from "@/lib/kinds/kind";
import { allKinds } from "@/lib/kinds/registry";
import { FIELD_LABELS } from "@/lib/labels/documents";
import { EXCHANGE_LABELS, ITEM_COLUMN_HELP } from "@/lib/labels/exchange";

const COMMON = [
  "indexNumber",
  "kind",
  "title",
  "summary",
  "categoryId",
  "topic",
  "documentNumber",
  "issuingAgency",
  "issuedOn",
  "effectiveOn",
  "expiresOn",
  "publishedAt",
  "source",
  "keywords",
  "channels",
  "disclosureMode",
  "body",
] as const;
const REQUIRED: readonly string[] = ["title", "categoryId", "publishedAt", "body"];

export type CommonColumn = (typeof COMMON)[number];

/** A column of the table in which records are exchanged. */
export type ItemColumn = {
  /** Name of the record's field; `fields.x` for a field of a kind. */
  key: CommonColumn | `fields.${string}`;
  header: string;
  help: string;
  /** Must stand in the header and be filled in on every row. */
  required: boolean;
};

/** All columns in their order: what every record has, then the own fields of the declared kinds. */
export function itemColumns(): ItemColumn[] {
  const common = COMMON.map(
    (key): ItemColumn => ({
      key,
      header: key === "kind" ? EXCHANGE_LABELS.kind : FIELD_LABELS[key],
      help: ITEM_COLUMN_HELP[key],
      required: REQUIRED.includes(key),
    }),
  );
  return [...common, ...ownFields().map(columnOf)];
}

/** The kinds' own public fields, each name once: two kinds with a field of the same name share its column. */
function ownFields(): KindField[] {
  const fields = allKinds().flatMap((kind) => kind.fields.filter((field) => field.isPublic));
  return [...new Map(fields.map((field) => [field.name, field])).values()];
}

function columnOf({ name, label, help }: KindField): ItemColumn {
  return { key: `fields.${name}`, header: label, help, required: false };
}
