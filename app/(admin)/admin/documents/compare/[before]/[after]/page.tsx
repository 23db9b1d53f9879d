import { notFound } from "next/navigation";
import { FieldDiff } from "@/components/admin/field-diff";
import { PageHeader } from "@/components/admin/page-header";
import { Panel } from "@/components/admin/panel";
import { compareRevisions } from "@/lib/documents/queries/compare-revisions";
import { requireActor } from "@/lib/sign-in/require-actor";
import { minuteOf } from "@/lib/time";

export const metadata = { title: "比较两稿" };

type Props = { params: Promise<{ before: string; after: string }> };

export default async function Compare({ params }: Props) {
  const actor = await requireActor("document:see");
  const { before, after } = await params;
  const comparison = await compareRevisions(actor, before, after);
  if (!comparison) notFound();
  const words = ({ number, createdAt }: { number: number; createdAt: Date }) =>
    `第 ${number} 稿（${minuteOf(createdAt)}）`;
  return (
    <>
      <PageHeader
        title="比较两稿"
        crumbs={[
          { href: "/admin/documents", label: "信息" },
          { href: "", label: "比较两稿" },
        ]}
        description={`${words(comparison.before)} 与 ${words(comparison.after)}`}
      />
      <Panel title="差异">
        <FieldDiff changes={comparison.changes} />
      </Panel>
    </>
  );
}
