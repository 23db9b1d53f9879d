import { notFound } from "next/navigation";
import { FieldForm } from "@/app/(admin)/admin/_components/field-form";
import { removeWordingAction, saveWordingAction } from "@/app/(admin)/admin/wording/actions";
import { entryFields } from "@/app/(admin)/admin/wording/entry-fields";
import { PageHeader } from "@/components/admin/page-header";
import { Panel } from "@/components/admin/panel";
import { ActForm } from "@/components/editorial/act-form";
import { requireActor } from "@/lib/sign-in/require-actor";
import { getWordingEntry } from "@/lib/wording/queries";
import { wordingHref } from "@/lib/wording/read-address";

export const metadata = { title: "修改词条" };

type Props = { params: Promise<{ entry: string }> };

export default async function WordingEntryPage({ params }: Props) {
  const actor = await requireActor("wording:edit");
  const entry = await getWordingEntry(actor, (await params).entry);
  if (!entry) notFound();
  const { id: entryId, agencyId, kind, version, term } = entry;
  return (
    <>
      <PageHeader
        title={term}
        crumbs={[{ href: wordingHref({ kind }), label: "用语词典" }, { label: term }]}
      />
      <div className="flex flex-col gap-5">
        <Panel title="修改词条">
          <FieldForm
            action={saveWordingAction}
            hidden={{ agencyId, entryId, version, kind }}
            fields={entryFields(kind, entry)}
            submit="保存"
          />
        </Panel>
        <Panel title="删除词条">
          <ActForm
            action={removeWordingAction}
            hidden={{ entryId, version }}
            submit="删除词条"
            variant="danger"
            confirm={`删除“${term}”？删除后不再检查或忽略这个词语。`}
          />
        </Panel>
      </div>
    </>
  );
}
