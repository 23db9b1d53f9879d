import type { Metadata } from "next";
import { connection } from "next/server";
import { RecordPreview } from "@/components/editorial/record-preview";
import { Notice } from "@/components/ui/notice";
import { visitPreview } from "@/lib/documents/commands/preview-links";
import { previewOf } from "@/lib/documents/queries/get-preview";
import { getVisitor } from "@/lib/sign-in/get-actor";
import { minuteOf } from "@/lib/time";

export const metadata: Metadata = {
  title: "预览",
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

type Props = { params: Promise<{ token: string }> };

/** One revision, for whoever holds a living link. */
export default async function SharedPreview({ params }: Props) {
  await connection();
  const visitor = await getVisitor();
  const visit = await visitPreview(visitor, (await params).token);
  return (
    <main id="main" className="page-width py-6 text-body">
      {visit.ok ? (
        <>
          <Notice tone="warning" title="这是未公开的稿件，仅供核对，请勿转发">
            链接在 {minuteOf(visit.value.expiresAt)} 失效。
          </Notice>
          <div className="mt-6">
            <RecordPreview preview={await previewOf(visit.value.revisionId, visitor.at)} />
          </div>
        </>
      ) : (
        <>
          <h1 className="mb-4 text-2xl font-bold">无法预览</h1>
          <Notice tone="danger">{visit.issues[0]?.message}</Notice>
        </>
      )}
    </main>
  );
}
