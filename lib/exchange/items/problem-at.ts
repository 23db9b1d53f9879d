import type { Layout } from "./read-header";
import type { ItemRecord } from "./read-row";
import { type RowProblem, shortened } from "./row-problem";

/** A problem with a field of a record, at the column that holds it; without a field it concerns the whole row. */
export function problemAt(
  item: ItemRecord,
  layout: Layout,
  field: string | undefined,
  message: string,
  quote = "",
): RowProblem {
  const key = columnOf(field ?? "");
  const value = (item.content as Record<string, unknown>)[field ?? ""];
  const written = key !== "categoryId" && key !== "body" && typeof value === "string" ? value : "";
  return {
    row: item.row,
    column: [...layout].find(([one]) => one === key)?.[1].name ?? null,
    quote: shortened(quote || written),
    message,
  };
}

/** `keywords.3` is the column of the keywords; the fields of a kind have a column each. */
function columnOf(field: string): string {
  if (field.startsWith("fields.")) return field;
  const name = field.split(".")[0] ?? "";
  return name === "legacyIndexNumber" ? "indexNumber" : name;
}
