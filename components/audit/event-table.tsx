import { Anchor } from "@/components/ui/anchor";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusTag } from "@/components/ui/status-tag";
import { auditHref } from "@/lib/audit/filters";
import type { AuditRow } from "@/lib/audit/queries";
import { secondOf } from "@/lib/audit/second-of";
import { actionWords, actorWords, objectWords } from "@/lib/audit/words";
import { AUDIT_COLUMN_LABELS, AUDIT_OUTCOME_LABELS } from "@/lib/labels/audit";
import { EventData } from "./event-data";

const columns: Column<AuditRow>[] = [
  {
    key: "at",
    header: AUDIT_COLUMN_LABELS.at,
    nowrap: true,
    rowHeader: true,
    cell: (row) => secondOf(row.at),
    className: "tabular-nums",
  },
  {
    key: "actor",
    header: AUDIT_COLUMN_LABELS.actor,
    cell: (row) => <Anchor href={auditHref({ actor: row.actor })}>{actorWords(row)}</Anchor>,
  },
  { key: "action", header: AUDIT_COLUMN_LABELS.action, nowrap: true, cell: actionWords },
  {
    key: "object",
    header: AUDIT_COLUMN_LABELS.object,
    cell: ({ object }) =>
      object && <Anchor href={auditHref({ object: object.key })}>{objectWords(object)}</Anchor>,
  },
  {
    key: "ok",
    header: AUDIT_COLUMN_LABELS.ok,
    nowrap: true,
    cell: ({ ok }) => (
      <StatusTag tone={ok ? "neutral" : "danger"}>
        {ok ? AUDIT_OUTCOME_LABELS.yes : AUDIT_OUTCOME_LABELS.no}
      </StatusTag>
    ),
  },
  {
    key: "ip",
    header: AUDIT_COLUMN_LABELS.ip,
    nowrap: true,
    cell: ({ ip }) => ip,
    className: "tabular-nums",
  },
  {
    key: "data",
    header: AUDIT_COLUMN_LABELS.data,
    narrowLabel: null,
    cell: ({ seq, data }) => (
      <div className="md:-mt-1.5">
        <Details
          summary={
            <>
              <span className="whitespace-nowrap">第 {seq} 条</span>
              <span className="sr-only">的详情</span>
            </>
          }
        >
          {Object.keys(data).length > 0 ? <EventData data={data} /> : "没有更多内容。"}
        </Details>
      </div>
    ),
  },
];

/** Events of the log, newest first; a person or an object leads to everything that was done by or to it. */
export function EventTable({ rows }: { rows: readonly AuditRow[] }) {
  if (rows.length === 0)
    return <EmptyState title="没有符合条件的记录">请放宽时间范围，或清除筛选条件。</EmptyState>;
  return (
    <DataTable
      caption="审计日志"
      captionHidden
      dense
      columns={columns}
      rows={rows}
      rowKey={({ seq }) => seq}
    />
  );
}
