import { notFound } from "next/navigation";
import { FieldForm } from "@/app/(admin)/admin/_components/field-form";
import { createCategoryAction } from "@/app/(admin)/admin/catalog/actions";
import { CODE_FIELD, categoryGroups } from "@/app/(admin)/admin/catalog/category-fields";
import { PageHeader } from "@/components/admin/page-header";
import { Panel } from "@/components/admin/panel";
import { catalogFor, parentOptions } from "@/lib/catalog/queries";
import { requireActor } from "@/lib/sign-in/require-actor";

export const metadata = { title: "新增类别" };

export default async function NewCategory() {
  const actor = await requireActor("catalog:edit");
  const catalog = await catalogFor(actor);
  if (!catalog) notFound();
  const parents = await parentOptions(catalog.agency.id, null);
  return (
    <>
      <PageHeader
        title="新增类别"
        crumbs={[{ href: "/admin/catalog", label: "公开目录" }, { label: "新增类别" }]}
      />
      <Panel>
        <FieldForm
          action={createCategoryAction}
          hidden={{ agencyId: catalog.agency.id }}
          fields={[CODE_FIELD]}
          groups={categoryGroups(parents)}
          submit="保存类别"
        />
      </Panel>
    </>
  );
}
