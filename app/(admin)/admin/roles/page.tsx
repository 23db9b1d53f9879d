import { listRequest } from "@/app/(admin)/admin/_components/list-request";
import { PeopleList } from "@/app/(admin)/admin/_components/people-list";
import { PageHeader } from "@/components/admin/page-header";
import { listPeople, PEOPLE_PER_PAGE } from "@/lib/people/queries";
import { requireActor } from "@/lib/sign-in/require-actor";

export const metadata = { title: "岗位授权" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RolesPage({ searchParams }: Props) {
  const actor = await requireActor("user:roles");
  const { query, page } = await listRequest(searchParams);
  const { total, people } = await listPeople(actor, { query, page });
  return (
    <>
      <PageHeader
        title="岗位授权"
        description="选择一个人，授予或收回岗位，解锁账号，发放一次性链接。账号由系统管理员建立。"
      />
      <PeopleList
        path="/admin/roles"
        caption="全部人员"
        pageCount={Math.ceil(total / PEOPLE_PER_PAGE)}
        {...{ query, page, total, people }}
      />
    </>
  );
}
