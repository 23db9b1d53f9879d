import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
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
            sections.map((section) => <SectionEntry key={section.id} section={section} />)
          ) : (
            <EmptyState title="内设机构正在整理">需要办事的，请先通过下方的电话与我们联系。</EmptyState>
          )}
        </section>
        <ContactList site={site} />
      </div>
    </>
  );
}

function SectionEntry({ section }: { section: Section }) {
  return (
    <div className="border-b border-line py-4 last:border-b-0">
      <h3 className="font-bold">{section.name}</h3>
      <div className="mt-2">
        <DescriptionList
          rows={[
            { label: "主要职责", value: section.duties },
            {
              label: "联系电话",
              value: section.phone && (
                <a href={`tel:${section.phone.replace(/[^\d+]/g, "")}`} className="inline-block">
                  {section.phone}
                </a>
              ),
            },
          ]}
        />
      </div>
    </div>
  );
}
