import { importWordingAction } from "@/app/(admin)/admin/wording/actions";
import { loadAgency } from "@/app/(admin)/admin/wording/load-agency";
import { CsvForm } from "@/components/admin/csv-form";
import { PageHeader } from "@/components/admin/page-header";
import { WORDING_LABELS, WORDING_LEVEL_LABELS } from "@/lib/labels/wording";
import { requireActor } from "@/lib/sign-in/require-actor";

export const metadata = { title: "导入词典" };

const HELP = `第一行是列名：${Object.values(WORDING_LABELS).join("、")}。“类别”填用语或忽略；“处理级别”填${Object.values(
  WORDING_LEVEL_LABELS,
).join("、")}；前文、后文有多个词的，用“|”隔开。`;

export default async function ImportWording() {
  const actor = await requireActor("wording:edit");
  const agencyId = await loadAgency(actor);
  return (
    <>
      <PageHeader
        title="导入词典"
        crumbs={[{ href: "/admin/wording", label: "用语词典" }, { label: "导入词典" }]}
        description="新词条会加入词典，已有词条按文件更新，不会删除任何词条。有一行不正确就全部不导入。可以先导出现有词典作为样式。"
      />
      <CsvForm action={importWordingAction} hidden={{ agencyId }} help={HELP} submit="导入" />
    </>
  );
}
