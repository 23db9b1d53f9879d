import { type EditionParams, loadEditionPage } from "@/app/(admin)/admin/documents/[edition]/load";
import { EditionHeader } from "@/components/editorial/edition-header";
import { RecordPreview } from "@/components/editorial/record-preview";
import { previewOf } from "@/lib/documents/queries/get-preview";
import { requireActor } from "@/lib/sign-in/require-actor";

export const metadata = { title: "预览" };

export default async function Preview(props: EditionParams) {
  const actor = await requireActor("document:see");
  const { view } = await loadEditionPage(actor, props);
  return (
    <>
      <EditionHeader view={view} screen="预览" />
      <div className="border border-line bg-paper p-4 md:p-8">
        <RecordPreview preview={await previewOf(view.edition.currentRevisionId, actor.at)} />
      </div>
    </>
  );
}
