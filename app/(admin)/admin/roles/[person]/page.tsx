import { notFound } from "next/navigation";
import { DoneNotice } from "@/app/(admin)/admin/_components/done-notice";
import { FieldForm } from "@/app/(admin)/admin/_components/field-form";
import { AccountTag } from "@/app/(admin)/admin/_components/people-table";
import { setRolesAction } from "@/app/(admin)/admin/roles/actions";
import { SecurityActs } from "@/app/(admin)/admin/roles/security-acts";
import { PageHeader } from "@/components/admin/page-header";
import { Panel } from "@/components/admin/panel";
import { PERSON_LABELS } from "@/lib/labels/people";
import { ROLE_DUTIES, ROLE_LABELS } from "@/lib/labels/roles";
import { getPerson } from "@/lib/people/queries";
import { requireActor } from "@/lib/sign-in/require-actor";
import { Role } from "@/prisma/generated/enums";

export const metadata = { title: "授予岗位" };

type Props = {
  params: Promise<{ person: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function PersonRolesPage({ params, searchParams }: Props) {
  const actor = await requireActor("user:roles");
  const person = await getPerson(actor, (await params).person);
  if (!person) notFound();
  const isOwn = person.id === actor.userId;
  return (
    <>
      <PageHeader
        title={person.name}
        state={<AccountTag person={person} />}
        crumbs={[{ href: "/admin/roles", label: "岗位授权" }, { label: person.name }]}
        description={`${person.email}　${person.agency?.name ?? "不属于某一机关"}`}
      />
      <DoneNotice done={(await searchParams).done} />
      {isOwn ? (
        <p>这是您自己的账号。任何人都不能变更自己的岗位，请由另一位安全管理员办理。</p>
      ) : (
        <div className="flex flex-col gap-5">
          <Panel title={PERSON_LABELS.roles}>
            <FieldForm
              action={setRolesAction}
              hidden={{ userId: person.id, version: person.version }}
              fields={[
                {
                  kind: "checkboxes",
                  name: "roles",
                  label: "担任的岗位",
                  help: "系统、安全、审计管理员由不同的人担任，且不担任内容岗位。变更后此人须重新登录。",
                  stored: person.roles,
                  options: Object.values(Role).map((role) => ({
                    value: role,
                    label: ROLE_LABELS[role],
                    help: ROLE_DUTIES[role],
                  })),
                },
              ]}
              submit="保存岗位"
            />
          </Panel>
          <SecurityActs person={person} />
        </div>
      )}
    </>
  );
}
