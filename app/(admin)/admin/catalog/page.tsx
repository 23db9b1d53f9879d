import { DoneNotice } from "@/app/(admin)/admin/_components/done-notice";
import { PageHeader } from "@/components/admin/page-header";
import { CategoryTable } from "@/components/catalog/category-table";
import { CoverageSummary } from "@/components/catalog/coverage-summary";
import { RetiredCategories } from "@/components/catalog/retired-categories";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { LinkTabs } from "@/components/ui/link-tabs";
import { lowestOf, withAllBelow } from "@/lib/catalog/catalog-tree";
import { catalogFor } from "@/lib/catalog/queries";
import { can } from "@/lib/permissions/rules";
import { requireActor } from "@/lib/sign-in/require-actor";
import { EmptyCatalog } from "./empty-catalog";

export const metadata = { title: "公开目录" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Catalog({ searchParams }: Props) {
  const actor = await requireActor("catalog:see");
  const { show, done } = await searchParams;
  const catalog = await catalogFor(actor);
  if (!catalog) return <EmptyState title="还没有机关">请先由系统管理员建立机关，再建立公开目录。</EmptyState>;
  const { agency, roots, retired, coverage } = catalog;
  const mayEdit = can(actor, "catalog:edit", { agencyId: agency.id });
  if (roots.length === 0 && retired.length === 0) return <EmptyCatalog agency={agency} mayEdit={mayEdit} />;
  const lowest = roots.flatMap(lowestOf);
  const tabs = [
    { key: "all", label: "全部", rows: roots.flatMap(withAllBelow), count: lowest.length },
    ...(["stale", "blank"] as const).map((key) => {
      const rows = lowest.filter(({ state }) => state === key);
      return { key, label: key === "stale" ? "需要更新" : "空白", rows, count: rows.length };
    }),
  ];
  const current = tabs.find(({ key }) => key === show) ?? tabs[0]!;
  return (
    <>
      <PageHeader
        title="公开目录"
        description={`${agency.name}的法定主动公开目录。类别的各栏、更新期限由公开工作机构维护。`}
        primaryAction={mayEdit && <LinkButton href="/admin/catalog/new">新增类别</LinkButton>}
      />
      <DoneNotice done={done} />
      <div className="flex flex-col gap-5">
        <CoverageSummary coverage={coverage} />
        <LinkTabs
          label="目录的范围"
          tabs={tabs.map(({ key, label, count }) => ({
            href: key === "all" ? "/admin/catalog" : `/admin/catalog?show=${key}`,
            label,
            count,
            current: key === current.key,
          }))}
        />
        {current.rows.length === 0 ? (
          <EmptyState title={current.key === "stale" ? "没有需要更新的类别" : "没有空白的栏目"}>
            各类别都在规定的期限内有内容。
          </EmptyState>
        ) : (
          <CategoryTable rows={current.rows} asTree={current.key === "all"} />
        )}
        <RetiredCategories categories={retired} />
      </div>
    </>
  );
}
