import { type EditionParams, loadEditionPage } from "@/app/(admin)/admin/documents/[edition]/load";
import { ApprovalSheet } from "@/components/editorial/approval-sheet";
import { EditionHeader } from "@/components/editorial/edition-header";
import { requireActor } from "@/lib/sign-in/require-actor";

export const metadata = { title: "审批单" };

export default async function Sheet(props: EditionParams) {
  const actor = await requireActor("document:see");
  const { view } = await loadEditionPage(actor, props);
  return (
    <>
      <div className="print:hidden">
        <EditionHeader view={view} screen="审批单" />
      </div>
      <ApprovalSheet view={view} />
    </>
  );
}
