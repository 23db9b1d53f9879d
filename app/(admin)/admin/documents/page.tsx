import { FiltersBar } from "@/components/admin/filters-bar";
import { PageHeader } from "@/components/admin/page-header";
import { DocumentTable } from "@/components/editorial/document-table";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { listDocuments, PAGE_SIZE } from "@/lib/documents/queries/list-documents";
import { documentListHref, readDocumentFilters, type SearchParams } from "@/lib/documents/read-filters";
import { allKinds } from "@/lib/kinds/registry";
import { STATUS_LABELS } from "@/lib/labels/documents";
import { can } from "@/lib/permissions/rules";
import { requireActor } from "@/lib/sign-in/require-actor";

export const metadata = { title: "信息" };

export default async function Documents({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireActor("document:see");
  const filters = readDocumentFilters(await searchParams);
  const { rows, total } = await listDocuments(actor, filters);
  return (
    <>
      <PageHeader
        title="信息"
        primaryAction={
          can(actor, "document:draft") && <LinkButton href="/admin/documents/new">起草信息</LinkButton>
        }
      />
      <FiltersBar
        action="/admin/documents"
        filtered={Boolean(filters.text || filters.status || filters.kind)}
      >
        <TextField name="q" label="标题或文号" defaultValue={filters.text} maxLength={100} />
        <SelectField
          name="status"
          label="状态"
          emptyLabel="全部状态"
          defaultValue={filters.status}
          options={Object.entries(STATUS_LABELS).map(([value, label]) => ({ value, label }))}
        />
        <SelectField
          name="kind"
          label="种类"
          emptyLabel="全部种类"
          defaultValue={filters.kind}
          options={allKinds().map(({ id, label }) => ({ value: id, label }))}
        />
      </FiltersBar>
      <DocumentTable rows={rows} total={total} />
      <Pagination
        page={filters.page}
        pageCount={Math.ceil(total / PAGE_SIZE)}
        total={total}
        hrefOf={(page) => documentListHref(filters, page)}
      />
    </>
  );
}
