import { redirect } from "next/navigation";
import { homeOf } from "@/app/(admin)/home-of";
import { PageHeader } from "@/components/admin/page-header";
import { WorkLists } from "@/components/editorial/work-lists";
import { MissList } from "@/components/search/miss-list";
import { Anchor } from "@/components/ui/anchor";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { staleCategories } from "@/lib/catalog/queries";
import { can } from "@/lib/permissions/rules";
import { missedWords } from "@/lib/search/queries";
import { requireActor } from "@/lib/sign-in/require-actor";
import { dayOf } from "@/lib/time";
import { myWork } from "@/lib/work/queries";
import { calendarReminder } from "@/lib/workdays/calendar-reminder";
import { loadCalendar } from "@/lib/workdays/load-calendar";

export const metadata = { title: "我的工作" };

export default async function MyWork() {
  const actor = await requireActor();
  if (!can(actor, "work:see")) redirect(homeOf(actor));
  const [work, stale, calendar] = await Promise.all([myWork(actor), staleCategories(actor), loadCalendar()]);
  const reminder = can(actor, "calendar:edit")
    ? calendarReminder(dayOf(actor.at), calendar.knownThrough)
    : null;
  return (
    <>
      <PageHeader
        title="我的工作"
        primaryAction={
          can(actor, "document:draft") && <LinkButton href="/admin/documents/new">起草信息</LinkButton>
        }
      />
      {reminder && (
        <Notice tone="warning" className="mb-5">
          {reminder.message} <Anchor href="/admin/calendar">导入工作日历</Anchor>
        </Notice>
      )}
      <WorkLists work={work} stale={stale} now={actor.at} />
      <MissList words={await missedWords(actor)} />
    </>
  );
}
