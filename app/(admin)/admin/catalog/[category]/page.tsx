import { notFound } from "next/navigation";
import { DoneNotice } from "@/app/(admin)/admin/_components/done-notice";
import { PageHeader } from "@/components/admin/page-header";
import { Panel } from "@/components/admin/panel";
import { CategoryFacts } from "@/components/catalog/category-facts";
import { Anchor } from "@/components/ui/anchor";
import { StatusTag } from "@/components/ui/status-tag";
import { getCategory } from "@/lib/catalog/queries";
import { can } from "@/lib/permissions/rules";
import { requireActor } from "@/lib/sign-in/require-actor";
import { CategoryEditing } from "./category-editing";

export const metadata = { title: "目录类别" };

type Props = {
  params: Promise<{ category: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Category({ params, searchParams }: Props) {
  const actor = await requireActor("catalog:see");
  const category = await getCategory(actor, (await params).category);
  if (!category) notFound();
  const { agencyId, code, name, retiredAt, notApplicableReason } = category;
  const isPublic = retiredAt === null && notApplicableReason === null;
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[{ href: "/admin/catalog", label: "公开目录" }, { label: name }]}
        state={retiredAt && <StatusTag tone="warning">已停用</StatusTag>}
        description={
          <>
            代码 {code}。
            {isPublic && <Anchor href={`/disclosure/catalog/${code}`}>查看公众看到的页面</Anchor>}
          </>
        }
      />
      <DoneNotice done={(await searchParams).done} />
      {can(actor, "catalog:edit", { agencyId }) ? (
        <CategoryEditing category={category} />
      ) : (
        <Panel>
          <CategoryFacts category={category} />
        </Panel>
      )}
    </>
  );
}
