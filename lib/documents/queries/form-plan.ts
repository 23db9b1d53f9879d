import { categoryOptions } from "@/lib/catalog/queries";
import { kindOf } from "@/lib/kinds/registry";
import { CHANNELS, STATISTICS_TOPICS } from "@/lib/labels/disclosure";

/** What the form of a document asks for, by its kind, with everything that may be chosen. */
export async function formPlan(document: { kind: string; agencyId: string }) {
  const { common, required, fields } = kindOf(document.kind);
  const asOption = (label: string) => ({ value: label, label });
  return {
    common,
    required,
    fields,
    categories: await categoryOptions(document.agencyId),
    topics: STATISTICS_TOPICS.map(asOption),
    channels: CHANNELS.map(asOption),
  };
}
