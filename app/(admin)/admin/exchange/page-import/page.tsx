import { PageHeader } from "@/components/admin/page-header";
import { PageImport } from "@/components/exchange/page-import";
import { exchangeCategories } from "@/lib/exchange/queries";
import { ADMIN_PLACE_LABELS } from "@/lib/labels/admin-places";
import { requireActor } from "@/lib/sign-in/require-actor";

const title = "导入单个网页";

export const metadata = { title };

export default async function ImportPage() {
  const actor = await requireActor("document:exchange");
  const categories = await exchangeCategories(actor);
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ href: "/admin/exchange", label: ADMIN_PLACE_LABELS.exchange }, { label: title }]}
        description="识别旧网站页面的标题、发布日期、正文和表格。残缺、疑似有误的地方会列出来，由您核对，不自动改写。"
      />
      <PageImport categories={categories} />
    </>
  );
}
