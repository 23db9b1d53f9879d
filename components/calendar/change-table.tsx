import { type Column, DataTable } from "@/components/ui/data-table";
import { CALENDAR_LABELS, DAY_KIND_LABELS, weekdayOf } from "@/lib/labels/workdays";
import type { ExceptionalDay } from "@/lib/workdays/calendar";
import type { CalendarChange } from "@/lib/workdays/calendar-changes";

const columns: Column<CalendarChange>[] = [
  {
    key: "day",
    header: CALENDAR_LABELS.day,
    rowHeader: true,
    nowrap: true,
    cell: ({ day }) => `${day} ${weekdayOf(day)}`,
    className: "tabular-nums",
  },
  { key: "before", header: CALENDAR_LABELS.before, cell: ({ day, before }) => words(day, before) },
  { key: "after", header: CALENDAR_LABELS.after, cell: ({ day, after }) => words(day, after) },
];

function words(day: string, exception: ExceptionalDay | null): string {
  if (exception) return `${exception.name}${DAY_KIND_LABELS[exception.kind]}`;
  return ["星期六", "星期日"].includes(weekdayOf(day)) ? "休息日" : "工作日";
}

/** What an import would change, day by day. */
export function ChangeTable({ changes }: { changes: readonly CalendarChange[] }) {
  if (changes.length === 0) return <p>这份安排与现有日历完全一致，没有变化。</p>;
  return (
    <DataTable
      caption={`将有 ${changes.length} 天的安排发生变化`}
      dense
      columns={columns}
      rows={changes}
      rowKey={({ day }) => day}
    />
  );
}
