import { ActForm } from "@/components/editorial/act-form";
import { EmptyState } from "@/components/ui/empty-state";
import { loadSampleWordingAction } from "./actions";

/** A dictionary without entries, and the quickest way to a first one. */
export function WordingEmpty({ agencyId }: { agencyId: string }) {
  return (
    <EmptyState
      title="词典还是空的"
      action={<ActForm action={loadSampleWordingAction} hidden={{ agencyId }} submit="载入示例词典" />}
    >
      可以先载入一份常见错别字的示例词典，再按本机关的要求增删；也可以导入已有的 CSV。
    </EmptyState>
  );
}
