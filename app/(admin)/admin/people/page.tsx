import { listRequest } from "@/app/(admin)/admin/_components/list-request";
import { PeopleList } from "@/app/(admin)/admin/_components/people-list";
import { PageHeader } from "@/components/admin/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { listPeople, PEOPLE_PER_PAGE } from "@/lib/people/queries";
import { requireActor } from "@/lib/sign-in/require-actor";

export const metadata = { title: "人员" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PeoplePage({ searchParams }: Props) {
  const actor = await requireActor("user:edit");
  const { query, page } = await listRequest(searchParams);
  const { total, people } = await listPeople(actor, { query, page });
  return (
    <>
      <PageHeader
        title="人员"
        description="建立、停用账号，维护姓名和所在机关。岗位由安全管理员授予。"
        primaryAction={<LinkButton href="/admin/people/new">建立账号</LinkButton>}
      />
      <PeopleList
        path="/admin/people"
        caption="全部人员"
        pageCount={Math.ceil(total / PEOPLE_PER_PAGE)}
        {...{ query, page, total, people }}
      />
    </>
  );
}
