import { StateBadge } from "@/components/admin/state-badge";
import { Anchor } from "@/components/ui/anchor";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusTag } from "@/components/ui/status-tag";
import { editionPath } from "@/lib/documents/paths";
import type { DocumentRow } from "@/lib/documents/queries/list-documents";
import { findKind } from "@/lib/kinds/registry";
import { FIELD_LABELS } from "@/lib/labels/documents";
import { minuteOf } from "@/lib/time";

const columns: Column<DocumentRow>[] = [
  {
    key: "title",
    header: FIELD_LABELS.title,
    rowHeader: true,
    cell: (row) => (
      <Anchor href={editionPath(row.editionId)} className="font-medium">
        {row.title}
      </Anchor>
    ),
  },
  {
    key: "status",
    header: "状态",
    nowrap: true,
    cell: (row) => (
      <>
        <StateBadge status={row.status} />
        {row.isForced && <StatusTag tone="warning">应急发布</StatusTag>}
      </>
    ),
  },
  { key: "kind", header: "种类", nowrap: true, cell: (row) => findKind(row.kind)?.label },
  { key: "category", header: FIELD_LABELS.categoryId, cell: (row) => row.categoryName },
  { key: "number", header: "版本", nowrap: true, cell: (row) => `第 ${row.number} 版` },
  {
    key: "updated",
    header: "最近变动",
    nowrap: true,
    cell: (row) => minuteOf(row.updatedAt),
    className: "tabular-nums",
  },
];

/** Records of the agency for staff, each with the state of its newest edition. */
export function DocumentTable({ rows, total }: { rows: readonly DocumentRow[]; total: number }) {
  if (rows.length === 0)
    return <EmptyState title="没有符合条件的信息">请减少筛选条件，或者起草一条新信息。</EmptyState>;
  return (
    <>
      <p className="mb-2 text-ink-soft">共 {total} 条</p>
      <DataTable
        caption="信息列表"
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={(row) => row.editionId}
      />
    </>
  );
}
