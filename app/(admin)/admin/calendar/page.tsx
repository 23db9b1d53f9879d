import { PageHeader } from "@/components/admin/page-header";
import { Panel } from "@/components/admin/panel";
import { YearPanel } from "@/components/calendar/year-panel";
import { Notice } from "@/components/ui/notice";
import { requireActor } from "@/lib/sign-in/require-actor";
import { dayOf, writtenDay } from "@/lib/time";
import { calendarReminder } from "@/lib/workdays/calendar-reminder";
import { loadCalendar } from "@/lib/workdays/load-calendar";
import { ImportSteps } from "./import-steps";

export const metadata = { title: "工作日历" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function WorkdayCalendar({ searchParams }: Props) {
  const actor = await requireActor("calendar:edit");
  const { done } = await searchParams;
  const calendar = await loadCalendar();
  const { knownFrom, knownThrough } = calendar;
  const today = dayOf(actor.at);
  const reminder = calendarReminder(today, knownThrough);
  const thisYear = Number(today.slice(0, 4));
  return (
    <>
      <PageHeader
        title="工作日历"
        description={`载有${writtenDay(knownFrom)}至${writtenDay(knownThrough)}的安排，用于计算法定期限。超出这个范围的日期不作推测。`}
      />
      {typeof done === "string" && /^\d{1,5}$/.test(done) && (
        <Notice tone="success" live className="mb-5">
          导入完成，共 {done} 天。
        </Notice>
      )}
      {reminder && (
        <Notice tone={reminder.daysLeft < 0 ? "danger" : "warning"} className="mb-5">
          {reminder.message}
        </Notice>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <YearPanel year={thisYear} calendar={calendar} />
        <div className="flex min-w-0 flex-col gap-5">
          <Panel title="导入节假日安排">
            <p className="mb-4 max-w-reading">
              国务院办公厅每年公布次年的节假日安排。导入后，新的日期立即用于全部期限计算；原有日期保留，重新公布的年份以新安排为准。
            </p>
            <ImportSteps />
          </Panel>
          <YearPanel year={thisYear + 1} calendar={calendar} />
        </div>
      </div>
    </>
  );
}
