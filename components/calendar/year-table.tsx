import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusTag } from "@/components/ui/status-tag";
import { CALENDAR_LABELS, DAY_KIND_LABELS, weekdayOf } from "@/lib/labels/workdays";
import type { Day } from "@/lib/time";
import type { ExceptionalDay } from "@/lib/workdays/calendar";

export type YearDay = ExceptionalDay & { day: Day };

const columns: Column<YearDay>[] = [
  {
    key: "day",
    header: CALENDAR_LABELS.day,
    rowHeader: true,
    nowrap: true,
    cell: ({ day }) => day,
    className: "tabular-nums",
  },
  {
    key: "weekday",
    header: CALENDAR_LABELS.weekday,
    nowrap: true,
    narrowLabel: null,
    cell: ({ day }) => weekdayOf(day),
  },
  {
    key: "kind",
    header: CALENDAR_LABELS.kind,
    nowrap: true,
    cell: ({ kind, name }) => (
      <>
        <StatusTag tone={kind === "off" ? "success" : "warning"}>{DAY_KIND_LABELS[kind]}</StatusTag> {name}
      </>
    ),
  },
];

/** The days of one year that depart from Monday to Friday. */
export function YearTable({ year, days }: { year: number; days: readonly YearDay[] }) {
  return (
    <DataTable
      caption={`${year} 年的放假和调休上班日`}
      captionHidden
      dense
      columns={columns}
      rows={days}
      rowKey={({ day }) => day}
    />
  );
}
