import { PageHeader } from "@/components/admin/page-header";
import { Panel } from "@/components/admin/panel";
import { ColumnHelp } from "@/components/exchange/column-help";
import { ItemsExport } from "@/components/exchange/items-export";
import { ItemsImport } from "@/components/exchange/items-import";
import { TemplateForm } from "@/components/exchange/template-form";
import { Details } from "@/components/ui/details";
import { LinkButton } from "@/components/ui/link-button";
import { itemColumns } from "@/lib/exchange/items/columns";
import { UPLOAD_LIMITS } from "@/lib/exchange/items/items-upload";
import { ADMIN_PLACE_LABELS } from "@/lib/labels/admin-places";
import { requireActor } from "@/lib/sign-in/require-actor";

export const metadata = { title: ADMIN_PLACE_LABELS.exchange };

export default async function Exchange() {
  await requireActor("document:exchange");
  return (
    <>
      <PageHeader
        title={ADMIN_PLACE_LABELS.exchange}
        description="把旧网站的信息连同原发布日期导入，把已发布的信息导出为表格。导入的信息立即公开，并标明由原网站导入。"
        otherActions={
          <LinkButton href="/admin/exchange/page-import" variant="secondary">
            导入单个网页
          </LinkButton>
        }
      />
      <div className="flex flex-col gap-6">
        <Panel title="用表格批量导入" aside={<TemplateForm action="/api/admin/items-template" />}>
          <ItemsImport mostRows={UPLOAD_LIMITS.rows} />
          <div className="mt-5">
            <Details summary="各列怎样填写">
              <ColumnHelp columns={itemColumns()} />
            </Details>
          </div>
        </Panel>
        <Panel title="导出已发布的信息">
          <ItemsExport action="/api/admin/items-export" />
        </Panel>
      </div>
    </>
  );
}
