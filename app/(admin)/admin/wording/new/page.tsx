import { FieldForm } from "@/app/(admin)/admin/_components/field-form";
import { saveWordingAction } from "@/app/(admin)/admin/wording/actions";
import { entryFields } from "@/app/(admin)/admin/wording/entry-fields";
import { loadAgency } from "@/app/(admin)/admin/wording/load-agency";
import { PageHeader } from "@/components/admin/page-header";
import { requireActor } from "@/lib/sign-in/require-actor";
import { readWordingAddress, wordingHref } from "@/lib/wording/read-address";

export const metadata = { title: "添加词条" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewWordingEntry({ searchParams }: Props) {
  const actor = await requireActor("wording:edit");
  const agencyId = await loadAgency(actor);
  const { kind } = readWordingAddress(await searchParams);
  const title = kind === "ignore" ? "添加忽略的词语" : "添加用语";
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ href: wordingHref({ kind }), label: "用语词典" }, { label: title }]}
      />
      <FieldForm
        action={saveWordingAction}
        hidden={{ agencyId, kind }}
        fields={entryFields(kind)}
        submit="保存"
      />
    </>
  );
}
