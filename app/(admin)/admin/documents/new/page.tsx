import { createDocumentAction } from "@/app/(admin)/admin/documents/actions";
import { PageHeader } from "@/components/admin/page-header";
import { ActForm } from "@/components/editorial/act-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { allKinds } from "@/lib/kinds/registry";
import { FIELD_LABELS } from "@/lib/labels/documents";
import { requireActor } from "@/lib/sign-in/require-actor";

export const metadata = { title: "起草信息" };

export default async function NewDocument() {
  const actor = await requireActor("document:draft");
  const kinds = allKinds();
  return (
    <div className="max-w-form">
      <PageHeader
        title="起草信息"
        crumbs={[
          { href: "/admin/documents", label: "信息" },
          { href: "/admin/documents/new", label: "起草信息" },
        ]}
      />
      <ActForm action={createDocumentAction} hidden={{ agencyId: actor.agencyId ?? "" }} submit="开始起草">
        <RadioGroup
          name="kind"
          label="信息种类"
          defaultValue={kinds[0]?.id}
          options={kinds.map(({ id, label, purpose }) => ({ value: id, label, help: purpose }))}
        />
        <TextField
          name="title"
          label={FIELD_LABELS.title}
          help="写完整的公文标题，包括发文机关；之后可以修改。"
          required
          maxLength={200}
        />
      </ActForm>
    </div>
  );
}
