import { type EditionParams, loadEditionPage } from "@/app/(admin)/admin/documents/[edition]/load";
import {
  forcePublishAction,
  publishEditionAction,
  scheduleEditionAction,
  unscheduleEditionAction,
} from "@/app/(admin)/admin/documents/actions";
import { Panel } from "@/components/admin/panel";
import { ActForm } from "@/components/editorial/act-form";
import { BesideRecord } from "@/components/editorial/beside-record";
import { EditionHeader } from "@/components/editorial/edition-header";
import { EditionNotices } from "@/components/editorial/edition-notices";
import { FindingsPanel } from "@/components/editorial/findings-panel";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { previewOf } from "@/lib/documents/queries/get-preview";
import { mayHappen } from "@/lib/documents/transitions";
import { can } from "@/lib/permissions/rules";
import { requireActor } from "@/lib/sign-in/require-actor";

export const metadata = { title: "发布" };

export default async function Publication(props: EditionParams) {
  const actor = await requireActor("document:publish");
  const { view, hidden } = await loadEditionPage(actor, props);
  const preview = await previewOf(view.edition.currentRevisionId, actor.at);
  const { status } = view.edition;
  return (
    <>
      <EditionHeader view={view} screen="发布" />
      <EditionNotices view={view} />
      <BesideRecord preview={preview} label="发布">
        {mayHappen("publish", status) && (
          <>
            <Panel title="立即发布">
              <ActForm action={publishEditionAction} hidden={hidden} submit="立即发布">
                <p>发布的正是审核通过的内容，公众立即可以看到。</p>
              </ActForm>
            </Panel>
            <Panel title="定时发布">
              <ActForm action={scheduleEditionAction} hidden={hidden} submit="定时发布" variant="secondary">
                <TextField
                  name="publishAt"
                  type="datetime-local"
                  label="发布时间"
                  help="北京时间。到时再次检查，通过后自动发布。"
                  required
                />
              </ActForm>
              {status === "scheduled" && (
                <div className="mt-4">
                  <ActForm
                    action={unscheduleEditionAction}
                    hidden={hidden}
                    submit="取消定时"
                    variant="quiet"
                  />
                </div>
              )}
            </Panel>
          </>
        )}
        {!mayHappen("publish", status) &&
          mayHappen("forcePublish", status) &&
          can(actor, "document:force") && (
            <Panel title="应急发布">
              <ActForm
                action={forcePublishAction}
                hidden={hidden}
                submit="应急发布"
                variant="danger"
                confirm="未经完整审核即向社会公开，是否继续？"
              >
                <p>审核尚未完成。应急发布会醒目标记，直至另一位签发人补办审批。</p>
                <TextareaField name="reason" label="应急发布的理由" rows={3} required />
                <TextareaField name="basis" label="保密审查意见和依据" rows={3} required />
              </ActForm>
            </Panel>
          )}
        <FindingsPanel findings={view.findings} />
      </BesideRecord>
    </>
  );
}
