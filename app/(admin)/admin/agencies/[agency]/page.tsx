import { FieldForm } from "@/app/(admin)/admin/_components/field-form";
import { editAgencyAction } from "@/app/(admin)/admin/agencies/actions";
import { identityFields, settingGroups } from "@/app/(admin)/admin/agencies/agency-fields";
import { agencyNames } from "@/lib/agencies/queries";
import { requireActor } from "@/lib/sign-in/require-actor";
import { AgencyHeader } from "./agency-header";
import { type AgencyPageProps, loadAgency } from "./load-agency";

export const metadata = { title: "机关信息" };

export default async function AgencyPage({ params, searchParams }: AgencyPageProps) {
  const actor = await requireActor("agency:edit");
  const agency = await loadAgency(actor, params);
  return (
    <>
      <AgencyHeader agency={agency} at="" done={(await searchParams).done} />
      <FieldForm
        action={editAgencyAction}
        hidden={{ agencyId: agency.id, version: agency.version }}
        groups={[
          { heading: "机关", fields: identityFields(await agencyNames(actor), agency) },
          ...settingGroups(agency.settings),
        ]}
        submit="保存"
      />
    </>
  );
}
