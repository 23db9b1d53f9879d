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
    cell: (row) => (
      <>
        <Anchor href={row.href} className="inline-block py-1 font-medium">
          {row.title}
        </Anchor>
        {row.validity && (
          <span className="ms-2">
            <StatusTag tone={row.validity.tone}>{row.validity.label}</StatusTag>
          </span>
        )}
      </>
    ),
  },
  {
    key: "agency",
    header: FIELD_LABELS.issuingAgency,
    cell: (row) => row.agencyName,
    className: "text-base md:w-44",
  },
  {
    key: "number",
    header: FIELD_LABELS.documentNumber,
    cell: (row) => row.documentNumber,
    className: "text-base md:w-48",
  },
  {
    key: "issued",
    header: FIELD_LABELS.issuedOn,
    cell: (row) => row.issuedOn,
    nowrap: true,
    className: "text-base tabular-nums",
  },
  {
    key: "published",
    header: FIELD_LABELS.publishedAt,
    cell: (row) => row.publishedOn,
    nowrap: true,
    className: "text-base tabular-nums",
  },
];

/** The statutory list: 标题 · 发布机构 · 文号 · 成文日期 · 发布日期 (国办公开办函〔2019〕61号). */
export function RecordTable({ rows, caption }: { rows: readonly RecordRow[]; caption: string }) {
  return (
    <DataTable caption={caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.href} />
  );
}
