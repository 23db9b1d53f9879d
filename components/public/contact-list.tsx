import { DescriptionList } from "@/components/ui/description-list";
import { FOOTER_LABELS } from "@/lib/labels/navigation";
import type { PublicSite } from "@/lib/reader/read-site";
import { SectionHeading } from "./section-heading";

/** Where the disclosure office is reached (条例第十二条). What is not filled in is not printed. */
export function ContactList({ site }: { site: PublicSite }) {
  const items = [
    { label: "受理机构", value: site.officeName },
    { label: FOOTER_LABELS.address, value: site.address },
    { label: FOOTER_LABELS.postalCode, value: site.postalCode },
    { label: FOOTER_LABELS.officeHours, value: site.officeHours },
    { label: FOOTER_LABELS.phone, value: site.phone },
    { label: FOOTER_LABELS.fax, value: site.fax },
    { label: FOOTER_LABELS.email, value: site.email },
  ].filter((item) => item.value);
  if (items.length === 0) return null;
  return (
    <section className="mt-8">
      <SectionHeading title="受理机构和联系方式" />
      <DescriptionList rows={items} />
    </section>
  );
}
