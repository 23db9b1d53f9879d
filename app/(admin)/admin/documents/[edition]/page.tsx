import { acceptFindingAction } from "@/app/(admin)/admin/documents/actions";
import { EditLayout } from "@/components/admin/edit-layout";
import { FindingsList } from "@/components/admin/findings-list";
import { Panel } from "@/components/admin/panel";
import { AcceptFindingForm } from "@/components/editorial/accept-finding-form";
import { EditionHeader } from "@/components/editorial/edition-header";
import { EditionNotices } from "@/components/editorial/edition-notices";
import { placeWords } from "@/components/editorial/place-words";
import { RecordPreview } from "@/components/editorial/record-preview";
import { ReviewProgress } from "@/components/editorial/review-progress";
import { actsFor } from "@/lib/documents/acts-for";
import { previewOf } from "@/lib/documents/queries/get-preview";
import { can } from "@/lib/permissions/rules";
import { requireActor } from "@/lib/sign-in/require-actor";
import { EditionActs } from "./edition-acts";
import { type EditionParams, loadEditionPage } from "./load";

export const metadata = { title: "信息" };

export default async function Edition(props: EditionParams) {
  const actor = await requireActor("document:see");
  const { view, hidden, documentId } = await loadEditionPage(actor, props);
  const preview = await previewOf(view.edition.currentRevisionId, actor.at);
  const mayAnswer = can(actor, "document:draft", { agencyId: view.edition.document.agencyId });
  return (
    <>
      <EditionHeader view={view} />
      <EditionNotices view={view} />
      <EditionActs acts={actsFor(actor, view)} hidden={hidden} documentId={documentId} />
      <EditLayout
        form={
          <div className="border border-line bg-paper p-4 md:p-6">
            <RecordPreview preview={preview} />
          </div>
        }
        side={
          <>
            <ReviewProgress view={view} />
            {view.findings.length > 0 && (
              <Panel title="检查结果" id="findings">
                <FindingsList
                  findings={view.findings}
                  placeOf={(finding) => placeWords(finding, fileNames(preview.files))}
                  acceptForm={(finding) =>
                    mayAnswer && (
                      <AcceptFindingForm
                        action={acceptFindingAction}
                        hidden={{ editionId: hidden.editionId, key: finding.key }}
                      />
                    )
                  }
                />
              </Panel>
            )}
          </>
        }
      />
    </>
  );
}

function fileNames(files: readonly { href: string; name: string }[]): Map<string, string> {
  return new Map(files.map((file) => [file.href.split("/").at(-1) ?? "", file.name]));
}
