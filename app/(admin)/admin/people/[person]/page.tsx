import { notFound } from "next/navigation";
import { DoneNotice } from "@/app/(admin)/admin/_components/done-notice";
import { FieldForm } from "@/app/(admin)/admin/_components/field-form";
import { AccountTag } from "@/app/(admin)/admin/_components/people-table";
import { disableUserAction, editUserAction, enableUserAction } from "@/app/(admin)/admin/people/actions";
import { personFields } from "@/app/(admin)/admin/people/person-fields";
import { PageHeader } from "@/components/admin/page-header";
import { Panel } from "@/components/admin/panel";
import { agencyPlaces } from "@/lib/agencies/queries";
import { ROLE_LABELS } from "@/lib/labels/roles";
import { getPerson } from "@/lib/people/queries";
import { requireActor } from "@/lib/sign-in/require-actor";

export const metadata = { title: "人员信息" };

type Props = {
  params: Promise<{ person: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function PersonPage({ params, searchParams }: Props) {
  const actor = await requireActor("user:edit");
  const person = await getPerson(actor, (await params).person);
  if (!person) notFound();
  const places = await agencyPlaces(actor);
  const hidden = { userId: person.id, version: person.version };
  const isOwn = person.id === actor.userId;
  return (
    <>
      <PageHeader
        title={person.name}
        state={<AccountTag person={person} />}
        crumbs={[{ href: "/admin/people", label: "人员" }, { label: person.name }]}
        description={`岗位：${person.roles.map((role) => ROLE_LABELS[role]).join("、") || "未授予（由安全管理员授予）"}`}
      />
      <DoneNotice done={(await searchParams).done} />
      {isOwn ? (
        <p>这是您自己的账号。口令和动态口令请在“个人账户”中设置，其他信息请由另一位系统管理员修改。</p>
      ) : (
        <div className="flex flex-col gap-5">
          <Panel title="基本信息">
            <FieldForm
              action={editUserAction}
              hidden={hidden}
              fields={personFields(places, person)}
              submit="保存"
            />
          </Panel>
          {person.disabledAt === null ? (
            <Panel title="停用账号">
              <p className="mb-4">停用后立即退出所有登录，也不能再登录。办理过的事项和审计记录都保留。</p>
              <FieldForm action={disableUserAction} hidden={hidden} submit="停用账号" variant="danger" />
            </Panel>
          ) : (
            <Panel title="启用账号">
              <p className="mb-4">启用后可用原来的口令登录，岗位不变。</p>
              <FieldForm action={enableUserAction} hidden={hidden} submit="启用账号" variant="secondary" />
            </Panel>
          )}
        </div>
      )}
    </>
  );
}
