import { StatusTag } from "@/components/ui/status-tag";
import { RECORD_PART_LABELS } from "@/lib/labels/navigation";

export type ImportedMarkProps = {
  /** `YYYY-MM-DD` on which the record was taken over. */
  importedOn?: string;
  /** Address of the old page, as text: it may no longer answer. */
  originalAddress?: string;
};

/** Tells that a record comes from an earlier site and keeps its own date of publication. */
export function ImportedMark({ importedOn, originalAddress }: ImportedMarkProps) {
  return (
    <p className="text-base text-ink-soft print:hidden">
      <StatusTag>{RECORD_PART_LABELS.imported}</StatusTag>
      <span className="ms-2">
        本条信息{importedOn && <>于 {importedOn} </>}由原网站导入，发布时间为原发布时间，内容保持原样。
        {originalAddress && <span className="break-all">原网址：{originalAddress}</span>}
      </span>
    </p>
  );
}
