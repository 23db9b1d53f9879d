import { notFound } from "next/navigation";
import { type EditionParams, loadEditionPage } from "@/app/(admin)/admin/documents/[edition]/load";
import { reinstateDocumentAction, withdrawDocumentAction } from "@/app/(admin)/admin/documents/actions";
import { Panel } from "@/components/admin/panel";
import { ActForm } from "@/components/editorial/act-form";
import { EditionHeader } from "@/components/editorial/edition-header";
import { EditionNotices } from "@/components/editorial/edition-notices";
import { TextareaField } from "@/components/ui/textarea-field";
import { mayHappen } from "@/lib/documents/transitions";
import { can } from "@/lib/permissions/rules";
import { requireActor } from "@/lib/sign-in/require-actor";

export const metadata = { title: "撤下" };

export default async function Withdrawal(props: EditionParams) {
  const actor = await requireActor("document:withdraw");
  const { view, hidden } = await loadEditionPage(actor, props);
  const { edition } = view;
  if (edition.document.liveEditionId !== edition.id) notFound();
  return (
    <div className="max-w-form">
      <EditionHeader view={view} screen="撤下" />
      <EditionNotices view={view} />
      {mayHappen("withdraw", edition.status) && (
        <Panel title="撤下">
          <ActForm
            action={withdrawDocumentAction}
            hidden={hidden}
            submit="撤下"
            variant="danger"
            confirm="撤下后公众立即不能再看到内容和附件。是否撤下？"
          >
            <p>
              撤下后，原网址显示撤下时间和下面的理由；列表、搜索、订阅、附件和网站地图中同时消失。历史完整保留。
            </p>
            <TextareaField name="reason" label="撤下理由（向公众显示）" rows={3} required />
          </ActForm>
        </Panel>
      )}
      {mayHappen("reinstate", edition.status) && can(actor, "document:sign") && (
        <Panel title="恢复发布">
          <ActForm action={reinstateDocumentAction} hidden={hidden} submit="恢复发布">
            <p>恢复的是撤下时的原内容，网址和索引号不变。</p>
            <TextareaField name="reason" label="恢复发布的理由（向公众显示）" rows={3} required />
          </ActForm>
        </Panel>
      )}
    </div>
  );
}
