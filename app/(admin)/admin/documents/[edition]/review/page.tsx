import { notFound } from "next/navigation";
import { type EditionParams, loadEditionPage } from "@/app/(admin)/admin/documents/[edition]/load";
import { approveStepAction, returnEditionAction } from "@/app/(admin)/admin/documents/actions";
import { Panel } from "@/components/admin/panel";
import { ActForm } from "@/components/editorial/act-form";
import { BesideRecord } from "@/components/editorial/beside-record";
import { EditionHeader } from "@/components/editorial/edition-header";
import { EditionNotices } from "@/components/editorial/edition-notices";
import { FindingsPanel } from "@/components/editorial/findings-panel";
import { RemarkFields } from "@/components/editorial/remark-fields";
import { TextareaField } from "@/components/ui/textarea-field";
import { previewOf } from "@/lib/documents/queries/get-preview";
import { STEP_LABELS } from "@/lib/labels/documents";
import { blocks } from "@/lib/rich-text/plain-text";
import { requireActor } from "@/lib/sign-in/require-actor";

export const metadata = { title: "审核" };

export default async function Review(props: EditionParams) {
  const actor = await requireActor("document:review");
  const { view, hidden } = await loadEditionPage(actor, props);
  const { pending } = view;
  if (!pending) notFound();
  const preview = await previewOf(view.edition.currentRevisionId, actor.at);
  const turn = { ...hidden, step: pending.step };
  const asksSecrecy = pending.withSecrecy || pending.step === "secrecy";
  return (
    <>
      <EditionHeader view={view} screen={STEP_LABELS[pending.step]} />
      <EditionNotices view={view} />
      <BesideRecord preview={preview} label="审核意见">
        <Panel title="同意">
          <ActForm action={approveStepAction} hidden={turn} submit={`${STEP_LABELS[pending.step]}同意`}>
            {asksSecrecy && (
              <TextareaField
                name="basis"
                label={`${STEP_LABELS.secrecy}意见和依据`}
                help="写明审查结论和依据，例如：不涉及国家秘密、工作秘密和个人隐私，可以公开。"
                rows={3}
                required
              />
            )}
            <TextareaField name="opinion" id="approve-opinion" label="审核意见" help="可以不填。" rows={2} />
          </ActForm>
        </Panel>
        <Panel title="退回修改">
          <ActForm action={returnEditionAction} hidden={turn} submit="退回起草人" variant="danger">
            <TextareaField name="opinion" id="return-opinion" label="退回理由" rows={3} required />
            <RemarkFields blocks={blocks(view.content.body)} />
          </ActForm>
        </Panel>
        <FindingsPanel findings={view.findings} />
      </BesideRecord>
    </>
  );
}
