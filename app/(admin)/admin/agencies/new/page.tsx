import { FieldForm } from "@/app/(admin)/admin/_components/field-form";
import { createAgencyAction } from "@/app/(admin)/admin/agencies/actions";
import { identityFields } from "@/app/(admin)/admin/agencies/agency-fields";
import { PageHeader } from "@/components/admin/page-header";
import { agencyNames } from "@/lib/agencies/queries";
import { AGENCY_LABELS } from "@/lib/labels/agencies";
import { requireActor } from "@/lib/sign-in/require-actor";

export const metadata = { title: "建立机关" };

export default async function NewAgencyPage() {
  const actor = await requireActor("agency:create");
  return (
    <>
      <PageHeader
        title="建立机关"
        crumbs={[{ href: "/admin/agencies", label: "机关" }, { label: "建立机关" }]}
      />
      <FieldForm
        action={createAgencyAction}
        fields={[
          ...identityFields(await agencyNames(actor)),
          {
            kind: "text",
            name: "slug",
            label: AGENCY_LABELS.slug,
            help: "小写字母、数字和连字符，用于命令行和网址，建立后不能更改。例如 rsj。",
            required: true,
          },
        ]}
        submit="建立机关"
      />
    </>
  );
}
