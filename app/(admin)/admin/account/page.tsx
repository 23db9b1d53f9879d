import { DoneNotice } from "@/app/(admin)/admin/_components/done-notice";
import { PageHeader } from "@/components/admin/page-header";
import { Panel } from "@/components/admin/panel";
import { DescriptionList } from "@/components/ui/description-list";
import { LinkButton } from "@/components/ui/link-button";
import { PERSON_LABELS } from "@/lib/labels/people";
import { ROLE_LABELS } from "@/lib/labels/roles";
import { ownAccount, ownSessions } from "@/lib/people/queries";
import { requireActor } from "@/lib/sign-in/require-actor";
import { dayOf } from "@/lib/time";
import { SessionList } from "./session-list";

export const metadata = { title: "个人账户" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AccountPage({ searchParams }: Props) {
  const actor = await requireActor("own:account");
  const [account, sessions] = await Promise.all([ownAccount(actor), ownSessions(actor)]);
  const { passwordChangedAt, totpConfirmedAt } = account;
  return (
    <>
      <PageHeader title="个人账户" />
      <DoneNotice done={(await searchParams).done} />
      <div className="flex flex-col gap-5">
        <Panel title="本人信息">
          <DescriptionList
            rows={[
              { label: PERSON_LABELS.name, value: account.name },
              { label: PERSON_LABELS.email, value: account.email },
              {
                label: PERSON_LABELS.agencyId,
                value: [account.agency?.name, account.section?.name].filter(Boolean).join(" "),
              },
              { label: PERSON_LABELS.roles, value: actor.roles.map((role) => ROLE_LABELS[role]).join("、") },
              { label: "口令设置于", value: passwordChangedAt && dayOf(passwordChangedAt) },
              {
                label: PERSON_LABELS.secondFactor,
                value: totpConfirmedAt ? `已于 ${dayOf(totpConfirmedAt)} 启用` : "未启用",
              },
            ]}
          />
          <div className="mt-4 flex flex-wrap gap-2">
            <LinkButton href="/admin/account/password" variant="secondary" size="small">
              更换口令
            </LinkButton>
            <LinkButton href="/admin/account/second-factor" variant="secondary" size="small">
              {totpConfirmedAt ? "管理动态口令" : "启用动态口令"}
            </LinkButton>
          </div>
        </Panel>
        <Panel title="登录中的设备">
          <SessionList sessions={sessions} />
        </Panel>
      </div>
    </>
  );
}
