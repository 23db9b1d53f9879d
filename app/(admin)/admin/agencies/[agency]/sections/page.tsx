import { FieldForm } from "@/app/(admin)/admin/_components/field-form";
import type { FieldSpec } from "@/app/(admin)/admin/_components/field-spec";
import { AgencyHeader } from "@/app/(admin)/admin/agencies/[agency]/agency-header";
import { type AgencyPageProps, loadAgency } from "@/app/(admin)/admin/agencies/[agency]/load-agency";
import { retireSectionAction, saveSectionAction } from "@/app/(admin)/admin/agencies/actions";
import { Panel } from "@/components/admin/panel";
import { SECTION_LABELS } from "@/lib/labels/agencies";
import { requireActor } from "@/lib/sign-in/require-actor";
import { SectionDetails } from "./section-details";

export const metadata = { title: "内设机构" };

type Section = { name: string; duties: string; phone: string; position: number };

function sectionFields(section?: Section): FieldSpec[] {
  return [
    { kind: "text", name: "name", label: SECTION_LABELS.name, stored: section?.name, required: true },
    { kind: "textarea", name: "duties", label: SECTION_LABELS.duties, stored: section?.duties },
    { kind: "text", name: "phone", label: SECTION_LABELS.phone, stored: section?.phone },
    {
      kind: "text",
      name: "position",
      label: SECTION_LABELS.position,
      help: "数字小的排在前面。",
      stored: String(section?.position ?? 0),
    },
  ];
}

export default async function SectionsPage({ params, searchParams }: AgencyPageProps) {
  const actor = await requireActor("agency:edit");
  const agency = await loadAgency(actor, params);
  return (
    <>
      <AgencyHeader agency={agency} at="/sections" done={(await searchParams).done} />
      <div className="flex flex-col gap-5">
        {agency.sections.map((section) => {
          const hidden = { agencyId: agency.id, sectionId: section.id, version: section.version };
          return (
            <SectionDetails key={section.id} name={section.name} phone={section.phone}>
              <FieldForm
                action={saveSectionAction}
                hidden={hidden}
                fields={sectionFields(section)}
                idPrefix={`${section.id}-`}
                submit="保存"
              />
              <FieldForm action={retireSectionAction} hidden={hidden} submit="撤销此机构" variant="danger" />
            </SectionDetails>
          );
        })}
        <Panel title="增加内设机构">
          <FieldForm
            action={saveSectionAction}
            hidden={{ agencyId: agency.id }}
            fields={sectionFields()}
            submit="增加"
          />
        </Panel>
      </div>
    </>
  );
}
