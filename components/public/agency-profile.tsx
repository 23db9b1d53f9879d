import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { telephoneAddress } from "@/components/ui/telephone-address";
import type { PartRecord } from "@/lib/reader/platform";
import type { PublicSite } from "@/lib/reader/read-site";
import { ContactList } from "./contact-list";
import { PageHeading } from "./page-heading";
import { PartList } from "./part-list";
import { SectionHeading } from "./section-heading";

type Section = { id: string; name: string; duties: string; phone: string };

type AgencyProfileProps = {
  site: PublicSite;
  sections: readonly Section[];
  /** Public records on the agency's functions. */
  records: readonly PartRecord[];
};

/** What the agency is for, who does what in it, and how it is reached. Blocks without content are not printed. */
export function AgencyProfile({ site, sections, records }: AgencyProfileProps) {
  return (
    <>
      <PageHeading title={site.agencyName} />
      <div className="flex flex-col gap-8">
        {records.length > 0 && (
          <section>
            <SectionHeading title="机关职能" />
            <PartList records={records} empty={{ title: "", words: "" }} />
          </section>
        )}
        <section>
          <SectionHeading title="内设机构" />
          {sections.length > 0 ? (
            <DataTable
              caption={`${site.shortName}内设机构的职责和联系电话`}
              captionHidden
              rows={sections}
              rowKey={(section) => section.id}
              columns={SECTION_COLUMNS}
            />
          ) : (
            <EmptyState title="内设机构正在整理">需要办事的，请先通过下方的电话与我们联系。</EmptyState>
          )}
        </section>
        <ContactList site={site} />
      </div>
    </>
  );
}

const SECTION_COLUMNS: Column<Section>[] = [
  {
    key: "name",
    header: "机构名称",
    cell: ({ name }) => name,
    rowHeader: true,
    className: "min-w-40",
  },
  { key: "duties", header: "主要职责", cell: ({ duties }) => duties, narrowLabel: null },
  {
    key: "phone",
    header: "联系电话",
    nowrap: true,
    cell: ({ phone }) =>
      phone && (
        <a href={telephoneAddress(phone)} className="inline-block py-0.5">
          {phone}
        </a>
      ),
  },
];
