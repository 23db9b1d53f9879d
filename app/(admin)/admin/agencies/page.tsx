import { PageHeader } from "@/components/admin/page-header";
import { ActForm } from "@/components/editorial/act-form";
import { Anchor } from "@/components/ui/anchor";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { StatusTag } from "@/components/ui/status-tag";
import { listAgencies } from "@/lib/agencies/queries";
import { AGENCY_LABELS } from "@/lib/labels/agencies";
import { can } from "@/lib/permissions/rules";
import { requireActor } from "@/lib/sign-in/require-actor";
import { removeSampleAction } from "./actions";

export const metadata = { title: "机关" };

export default async function AgenciesPage() {
  const actor = await requireActor("agency:see");
  const agencies = await listAgencies(actor);
  const mayCreate = can(actor, "agency:create") && actor.agencyId === null;
  const mayEdit = can(actor, "agency:edit");
  return (
    <>
      <PageHeader
        title="机关"
        description="公开主体的名称、联系方式、网站标识，内设机构、审核环节和索引号编制方式。"
        otherActions={
          mayCreate &&
          agencies.some((agency) => agency.isSample) && (
            <ActForm
              action={removeSampleAction}
              hidden={{}}
              submit="移除示例"
              variant="danger"
              confirm="示例机关及其全部信息、附件和人员账号将一次移除，不能恢复。是否移除？"
            />
          )
        }
        primaryAction={mayCreate && <LinkButton href="/admin/agencies/new">建立机关</LinkButton>}
      />
      {agencies.length === 0 ? (
        <EmptyState title="还没有机关">请先建立负责信息公开的机关，之后才能建立目录和起草信息。</EmptyState>
      ) : (
        <DataTable
          caption="机关"
          captionHidden
          dense
          rows={agencies}
          rowKey={(agency) => agency.id}
          columns={[
            {
              key: "name",
              header: AGENCY_LABELS.name,
              rowHeader: true,
              cell: (agency) => (
                <span className="flex flex-wrap items-center gap-2">
                  {mayEdit ? (
                    <Anchor href={`/admin/agencies/${agency.id}`} className="font-bold">
                      {agency.name}
                    </Anchor>
                  ) : (
                    agency.name
                  )}
                  {agency.isPrimary && <StatusTag tone="info">网站主体</StatusTag>}
                  {agency.isSample && <StatusTag tone="warning">示例</StatusTag>}
                </span>
              ),
            },
            { key: "slug", header: AGENCY_LABELS.slug, cell: (agency) => agency.slug },
            { key: "parent", header: AGENCY_LABELS.parentId, cell: (agency) => agency.parent?.name },
            {
              key: "code",
              header: AGENCY_LABELS.unifiedSocialCreditCode,
              cell: (agency) => agency.unifiedSocialCreditCode ?? "未填写",
            },
            { key: "people", header: "人员", align: "end", cell: (agency) => agency._count.users },
          ]}
        />
      )}
    </>
  );
}
