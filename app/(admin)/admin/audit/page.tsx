import { ExportForm } from "@/components/admin/export-form";
import { PageHeader } from "@/components/admin/page-header";
import { EventFilters } from "@/components/audit/event-filters";
import { EventTable } from "@/components/audit/event-table";
import { Pagination } from "@/components/ui/pagination";
import { auditFields, auditHref, readAuditAddress } from "@/lib/audit/filters";
import { EVENTS_PER_PAGE, listAuditEvents } from "@/lib/audit/queries";
import { requireActor } from "@/lib/sign-in/require-actor";

export const metadata = { title: "审计日志" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Audit({ searchParams }: Props) {
  const actor = await requireActor("audit:read");
  const { filters, page } = readAuditAddress(await searchParams);
  const { rows, total } = await listAuditEvents(actor, { ...filters, page });
  return (
    <>
      <PageHeader
        title="审计日志"
        description="全部操作、登录和被拒绝的访问，只增不改。查看和导出也会记入日志。"
        otherActions={
          <ExportForm
            action="/api/admin/audit-export"
            fields={auditFields(filters)}
            formats={["csv", "xlsx"]}
          />
        }
      />
      <EventFilters filters={filters} />
      <p className="mb-2 text-ink-soft">共 {total} 条</p>
      <EventTable rows={rows} />
      <Pagination
        page={page}
        pageCount={Math.ceil(total / EVENTS_PER_PAGE)}
        total={total}
        hrefOf={(number) => auditHref(filters, number)}
      />
    </>
  );
}
