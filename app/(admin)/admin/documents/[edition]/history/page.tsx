import { notFound } from "next/navigation";
import { type EditionParams, loadEditionPage } from "@/app/(admin)/admin/documents/[edition]/load";
import {
  createPreviewAction,
  restoreRevisionAction,
  revokePreviewAction,
} from "@/app/(admin)/admin/documents/actions";
import { Panel } from "@/components/admin/panel";
import { Timeline } from "@/components/admin/timeline";
import { EditionHeader } from "@/components/editorial/edition-header";
import { historyEntries } from "@/components/editorial/history-entries";
import { PreviewLinkForm } from "@/components/editorial/preview-link-form";
import { RevisionList } from "@/components/editorial/revision-list";
import { getHistory } from "@/lib/documents/queries/get-history";
import { livePreviews } from "@/lib/documents/queries/live-previews";
import { mayHappen } from "@/lib/documents/transitions";
import { can } from "@/lib/permissions/rules";
import { requireActor } from "@/lib/sign-in/require-actor";

export const metadata = { title: "历史" };

export default async function History(props: EditionParams) {
  const actor = await requireActor("document:see");
  const { view, hidden, documentId } = await loadEditionPage(actor, props);
  const history = await getHistory(actor, documentId);
  if (!history) notFound();
  const mayRestore =
    can(actor, "document:draft") &&
    (mayHappen("save", view.edition.status) || mayHappen("saveReturned", view.edition.status));
  return (
    <>
      <EditionHeader view={view} screen="历史" />
      <div className="grid gap-5 xl:grid-cols-2">
        <Panel title="经过">
          <Timeline entries={historyEntries(history)} />
        </Panel>
        <div className="flex flex-col gap-5">
          <Panel title="各稿">
            <RevisionList
              editions={history.document.editions}
              people={history.people}
              currentId={view.edition.currentRevisionId}
              restore={mayRestore ? { action: restoreRevisionAction, hidden } : undefined}
            />
          </Panel>
          <Panel title="预览链接">
            <PreviewLinkForm
              create={createPreviewAction}
              revoke={revokePreviewAction}
              revisionId={view.edition.currentRevisionId}
              links={await livePreviews(actor, view.edition.id)}
            />
          </Panel>
        </div>
      </div>
    </>
  );
}
