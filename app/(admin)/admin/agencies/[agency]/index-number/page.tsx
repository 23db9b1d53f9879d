import { FieldForm } from "@/app/(admin)/admin/_components/field-form";
import { AgencyHeader } from "@/app/(admin)/admin/agencies/[agency]/agency-header";
import { type AgencyPageProps, loadAgency } from "@/app/(admin)/admin/agencies/[agency]/load-agency";
import { setIndexTemplateAction } from "@/app/(admin)/admin/agencies/actions";
import { Panel } from "@/components/admin/panel";
import { DescriptionList } from "@/components/ui/description-list";
import { INDEX_TOKENS, indexNumber, indexScope } from "@/lib/documents/index-number";
import { AGENCY_LABELS } from "@/lib/labels/agencies";
import { requireActor } from "@/lib/sign-in/require-actor";
import { dayOf } from "@/lib/time";

export const metadata = { title: "索引号" };

export default async function IndexNumberPage({ params, searchParams }: AgencyPageProps) {
  const actor = await requireActor("agency:edit");
  const agency = await loadAgency(actor, params);
  const trial = indexScope(agency.indexNumberTemplate, {
    ...agency,
    categoryCode: "11-1",
    day: dayOf(actor.at),
  });
  return (
    <>
      <AgencyHeader agency={agency} at="/index-number" done={(await searchParams).done} />
      <div className="flex flex-col gap-5">
        <Panel title={AGENCY_LABELS.indexNumberTemplate}>
          <p className="mb-4">
            {trial.ok
              ? `按现在的模板，编出的索引号形如：${indexNumber(trial.value, 1)}`
              : trial.issues.map((issue) => issue.message).join("")}
          </p>
          <FieldForm
            action={setIndexTemplateAction}
            hidden={{ agencyId: agency.id, version: agency.version }}
            fields={[
              {
                kind: "text",
                name: "template",
                label: AGENCY_LABELS.indexNumberTemplate,
                help: "发布时自动编号。已经编出的索引号永远不变，也不会重复使用。",
                stored: agency.indexNumberTemplate,
                required: true,
              },
            ]}
            submit="保存模板"
          />
        </Panel>
        <Panel title="模板中可以使用的代号">
          <DescriptionList
            rows={Object.entries(INDEX_TOKENS).map(([token, meaning]) => ({
              label: `{${token}}`,
              value: meaning,
            }))}
          />
        </Panel>
      </div>
    </>
  );
}
