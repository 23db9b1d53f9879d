import { FieldForm } from "@/app/(admin)/admin/_components/field-form";
import type { FieldSpec } from "@/app/(admin)/admin/_components/field-spec";
import { AgencyHeader } from "@/app/(admin)/admin/agencies/[agency]/agency-header";
import { type AgencyPageProps, loadAgency } from "@/app/(admin)/admin/agencies/[agency]/load-agency";
import { setReviewStepsAction } from "@/app/(admin)/admin/agencies/actions";
import { reviewStepsFields } from "@/lib/agencies/review-steps-form";
import { STEP_LABELS } from "@/lib/labels/documents";
import { ROLE_LABELS } from "@/lib/labels/roles";
import { requireActor } from "@/lib/sign-in/require-actor";

export const metadata = { title: "审核环节" };

const REVIEWERS = (["reviewer", "officer", "approver"] as const).map((role) => ({
  value: role,
  label: ROLE_LABELS[role],
}));

function stepFields(stored: ReturnType<typeof reviewStepsFields>): FieldSpec[] {
  const step = (name: "first" | "second" | "secrecy", label: string, help?: string): FieldSpec => ({
    kind: "select",
    name,
    label,
    help,
    stored: stored[name],
    emptyLabel: "不设这一环节",
    options: REVIEWERS,
  });
  return [
    step("first", `${STEP_LABELS.first}由谁办理`),
    step("second", `${STEP_LABELS.second}由谁办理`),
    {
      kind: "radios",
      name: "secrecyWith",
      label: `${STEP_LABELS.secrecy}在哪个环节办理`,
      help: "公开前必须经过保密审查（条例第十七条）。",
      stored: stored.secrecyWith,
      options: [
        { value: "first", label: `与${STEP_LABELS.first}同时办理` },
        { value: "second", label: `与${STEP_LABELS.second}同时办理` },
        { value: "final", label: `与${STEP_LABELS.final}同时办理` },
        { value: "own", label: `单独设一个环节，在${STEP_LABELS.final}之前` },
      ],
    },
    step("secrecy", `单独的${STEP_LABELS.secrecy}由谁办理`, "只在上面选择“单独设一个环节”时填写。"),
  ];
}

export default async function ReviewStepsPage({ params, searchParams }: AgencyPageProps) {
  const actor = await requireActor("agency:edit");
  const agency = await loadAgency(actor, params);
  return (
    <>
      <AgencyHeader agency={agency} at="/review-steps" done={(await searchParams).done} />
      <p className="mb-5 max-w-reading">
        信息按下列环节逐级审核，{STEP_LABELS.final}总是由{ROLE_LABELS.approver}
        办理；同一个人不能办理一条信息的两个环节。修改后对正在审核的信息同样适用。
      </p>
      <FieldForm
        action={setReviewStepsAction}
        hidden={{ agencyId: agency.id, version: agency.version }}
        fields={stepFields(reviewStepsFields(agency.reviewSteps))}
        submit="保存审核环节"
      />
    </>
  );
}
