import { PageHeader } from "@/components/admin/page-header";
import { Panel } from "@/components/admin/panel";
import { ActForm } from "@/components/editorial/act-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { loadCatalogAction } from "./actions";

type EmptyCatalogProps = { agency: { id: string; name: string }; mayEdit: boolean };

/** An agency without a catalog: the statutory one of its type, or one written from the beginning. */
export function EmptyCatalog({ agency, mayEdit }: EmptyCatalogProps) {
  if (!mayEdit)
    return <EmptyState title="还没有公开目录">请由公开工作机构建立目录，之后才能起草信息。</EmptyState>;
  return (
    <>
      <PageHeader title="公开目录" description={`${agency.name}还没有公开目录。`} />
      <Panel title="载入法定目录">
        <p className="mb-4 max-w-reading">
          县级人力资源和社会保障部门的目录：条例第二十条规定的各类信息，就业、社会保险领域的标准目录事项，以及平台的固定栏目。
          载入后可以逐类修改、停用。
        </p>
        <ActForm
          action={loadCatalogAction}
          hidden={{ agencyId: agency.id, catalog: "hrss-county" }}
          submit="载入法定目录"
        />
      </Panel>
      <p className="mt-5">
        <LinkButton variant="quiet" href="/admin/catalog/new">
          不载入，自己逐个建立类别
        </LinkButton>
      </p>
    </>
  );
}
