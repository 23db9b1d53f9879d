import { Panel } from "@/components/admin/panel";
import type { Calendar } from "@/lib/workdays/calendar";
import { YearTable } from "./year-table";

/** One year of the calendar, or that it is not known. */
export function YearPanel({ year, calendar }: { year: number; calendar: Calendar }) {
  const { exceptions, knownFrom, knownThrough } = calendar;
  const isKnown = knownFrom <= `${year}-01-01` && `${year}-12-31` <= knownThrough;
  const days = [...exceptions].filter(([day]) => day.startsWith(`${year}-`));
  return (
    <Panel title={`${year} 年`}>
      {isKnown ? (
        <YearTable year={year} days={days.map(([day, exception]) => ({ day, ...exception }))} />
      ) : (
        <p>尚未载入 {year} 年的完整安排。</p>
      )}
    </Panel>
  );
}
