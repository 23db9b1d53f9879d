import type { Cell } from "@/lib/export/row";
import type { DatasetId, FieldType } from "@/lib/labels/open-data";

/** A field of a data set with its entry in the data dictionary. */
export type Field<Entry> = {
  /** Stable name, the key in JSON. */
  name: string;
  /** Head of the column in CSV. */
  label: string;
  type: FieldType;
  description: string;
  value: (entry: Entry) => Exclude<Cell, undefined> | boolean;
};

/** A data set as its readers need it, whatever its entries are. */
export type Dataset = {
  id: DatasetId;
  fields: readonly Omit<Field<never>, "value">[];
  /** Its rows, page by page, each value in the order of the fields. */
  rows: () => AsyncIterable<Values[]>;
};

export type Values = readonly (Exclude<Cell, undefined> | boolean)[];

/** A data set from its fields and the pages of its entries. */
export function dataset<Entry>(
  id: DatasetId,
  fields: readonly Field<Entry>[],
  pages: () => AsyncIterable<readonly Entry[]>,
): Dataset {
  return {
    id,
    fields,
    async *rows() {
      for await (const page of pages()) yield page.map((entry) => fields.map((field) => field.value(entry)));
    },
  };
}
