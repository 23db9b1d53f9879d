import { DoneNotice } from "@/app/(admin)/admin/_components/done-notice";
import { PageHeader } from "@/components/admin/page-header";
import { LinkTabs } from "@/components/ui/link-tabs";
import { AGENCY_LABELS } from "@/lib/labels/agencies";

const VIEWS = [
  { path: "", label: "基本信息和联系方式" },
  { path: "/sections", label: AGENCY_LABELS.sections },
  { path: "/review-steps", label: AGENCY_LABELS.reviewSteps },
  { path: "/index-number", label: "索引号" },
] as const;

type Props = {
  agency: { id: string; name: string };
  at: (typeof VIEWS)[number]["path"];
  done: string | string[] | undefined;
};

/** Which agency this is, and the parts of its settings. */
export function AgencyHeader({ agency, at, done }: Props) {
  return (
    <>
      <PageHeader
        title={agency.name}
        crumbs={[{ href: "/admin/agencies", label: "机关" }, { label: agency.name }]}
      />
      <DoneNotice done={done} />
      <div className="mb-5">
        <LinkTabs
          label="机关设置"
          tabs={VIEWS.map(({ path, label }) => ({
            href: `/admin/agencies/${agency.id}${path}`,
            label,
            current: path === at,
          }))}
        />
      </div>
    </>
  );
}
