import { Anchor } from "@/components/ui/anchor";
import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusTag } from "@/components/ui/status-tag";
import { FIELD_LABELS } from "@/lib/labels/documents";
import type { RecordRow } from "./record-row";

const columns: Column<RecordRow>[] = [
  {
    key: "title",
    header: FIELD_LABELS.title,
    rowHeader: true,
    className: "md:w-[38%]",
    cell: (row) => (
      <>
        <Anchor href={row.href} className="me-2 inline-block py-1 font-medium">
          {row.title}
        </Anchor>
        {row.validity && <StatusTag tone={row.validity.tone}>{row.validity.label}</StatusTag>}
      </>
    ),
  },
  {
    key: "agency",
    header: FIELD_LABELS.issuingAgency,
    cell: (row) => row.agencyName,
    className: "text-sm",
  },
  {
    key: "number",
    header: FIELD_LABELS.documentNumber,
    cell: (row) => row.documentNumber,
    className: "text-sm xl:whitespace-nowrap",
  },
  {
    key: "issued",
    header: FIELD_LABELS.issuedOn,
    cell: (row) => row.issuedOn,
    nowrap: true,
    className: "text-sm tabular-nums",
  },
  {
    key: "published",
    header: FIELD_LABELS.publishedAt,
    cell: (row) => row.publishedOn,
    nowrap: true,
    className: "text-sm tabular-nums",
  },
];

/** The statutory list: 标题 · 发布机构 · 文号 · 成文日期 · 发布日期 (国办公开办函〔2019〕61号). */
export function RecordTable({ rows, caption }: { rows: readonly RecordRow[]; caption: string }) {
  return (
    <DataTable caption={caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.href} />
  );
}
