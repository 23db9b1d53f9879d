import { redirect } from "next/navigation";
import { type EditionParams, loadEditionPage } from "@/app/(admin)/admin/documents/[edition]/load";
import {
  acceptFindingAction,
  markPresenceAction,
  readCurrentAction,
  saveRevisionAction,
  submitEditionAction,
} from "@/app/(admin)/admin/documents/actions";
import { EditLayout } from "@/components/admin/edit-layout";
import { FindingsList } from "@/components/admin/findings-list";
import { Panel } from "@/components/admin/panel";
import { AcceptFindingForm } from "@/components/editorial/accept-finding-form";
import { EditionForm } from "@/components/editorial/edition-form";
import { EditionHeader } from "@/components/editorial/edition-header";
import { EditionNotices } from "@/components/editorial/edition-notices";
import { editorNotes } from "@/components/editorial/editor-notes";
import { placeWords } from "@/components/editorial/place-words";
import { RecordPreview } from "@/components/editorial/record-preview";
import { uploadLimits } from "@/lib/attachments/upload-limits";
import { editionPath } from "@/lib/documents/paths";
import { formFiles } from "@/lib/documents/queries/form-files";
import { formPlan } from "@/lib/documents/queries/form-plan";
import { previewOf } from "@/lib/documents/queries/get-preview";
import { lastRemarks } from "@/lib/documents/queries/last-remarks";
import { mayHappen } from "@/lib/documents/transitions";
import { requireActor } from "@/lib/sign-in/require-actor";

export const metadata = { title: "编辑" };

const ACTIONS = {
  save: saveRevisionAction,
  readCurrent: readCurrentAction,
  submit: submitEditionAction,
  markPresence: markPresenceAction,
};

export default async function Edit(props: EditionParams) {
  const actor = await requireActor("document:draft");
  const { view, hidden } = await loadEditionPage(actor, props);
  const { edition, content, findings } = view;
  if (!mayHappen("save", edition.status) && !mayHappen("saveReturned", edition.status))
    redirect(editionPath(edition.id));
  const [plan, files, remarks, preview] = await Promise.all([
    formPlan(edition.document),
    formFiles(content),
    lastRemarks(edition),
    previewOf(edition.currentRevisionId, actor.at),
  ]);
  const { maxBytes, maxFiles } = uploadLimits();
  return (
    <>
      <EditionHeader view={view} screen="编辑" />
      <EditionNotices view={view} />
      <EditLayout
        form={
          <EditionForm
            edition={{ ...hidden, number: edition.number, documentId: edition.documentId }}
            content={content}
            plan={plan}
            files={files}
            limits={{ maxBytes, maxFiles }}
            notes={editorNotes(findings, remarks)}
            actions={ACTIONS}
          />
        }
        side={
          <>
            <Panel title="检查结果" id="findings">
              <FindingsList
                findings={findings}
                placeOf={(finding) => placeWords(finding)}
                acceptForm={({ key }) => (
                  <AcceptFindingForm action={acceptFindingAction} hidden={{ editionId: edition.id, key }} />
                )}
              />
            </Panel>
            <Panel title="公开后的样子">
              <RecordPreview preview={preview} />
            </Panel>
          </>
        }
      />
    </>
  );
}
