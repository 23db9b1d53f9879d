import type { FieldSpec } from "@/app/(admin)/admin/_components/field-spec";
import { OneTimeLinkForm } from "@/app/(admin)/admin/_components/one-time-link-form";
import { createUserAction } from "@/app/(admin)/admin/people/actions";
import { personFields } from "@/app/(admin)/admin/people/person-fields";
import { PageHeader } from "@/components/admin/page-header";
import { agencyPlaces } from "@/lib/agencies/queries";
import { PERSON_LABELS } from "@/lib/labels/people";
import { ROLE_LABELS } from "@/lib/labels/roles";
import { hasSecurityAdministrator } from "@/lib/people/queries";
import { requireActor } from "@/lib/sign-in/require-actor";
import { siteUrl } from "@/lib/site-url";

export const metadata = { title: "建立账号" };

const firstRole: FieldSpec = {
  kind: "select",
  name: "role",
  label: PERSON_LABELS.role,
  help: "目前没有可用的安全管理员。请先建立一位安全管理员，以后的岗位由其授予。",
  emptyLabel: "不授予",
  options: [
    { value: "secadmin", label: ROLE_LABELS.secadmin },
    { value: "auditor", label: ROLE_LABELS.auditor },
  ],
};

export default async function NewPersonPage() {
  const actor = await requireActor("user:create");
  const [places, hasGrantor] = await Promise.all([agencyPlaces(actor), hasSecurityAdministrator(actor)]);
  return (
    <>
      <PageHeader
        title="建立账号"
        crumbs={[{ href: "/admin/people", label: "人员" }, { label: "建立账号" }]}
        description="建立后得到一个一次性链接，由本人打开并自己设置口令。"
      />
      <OneTimeLinkForm
        action={createUserAction}
        fields={[...personFields(places), ...(hasGrantor ? [] : [firstRole])]}
        submit="建立账号"
        base={siteUrl("")}
        back="/admin/people"
      />
    </>
  );
}
