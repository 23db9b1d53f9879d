import { telephoneAddress } from "@/components/ui/telephone-address";
import { FOOTER_LABELS } from "@/lib/labels/navigation";
import type { Site } from "./site";

export type FooterEntry = { label: string; value: string; href?: string };

function filled(entries: FooterEntry[]): FooterEntry[] {
  return entries.filter((entry) => entry.value.trim() !== "");
}

/** How to reach the agency: what the settings say, in the usual order. */
export function contactEntries(site: Site): FooterEntry[] {
  return filled([
    { label: FOOTER_LABELS.organizer, value: site.agencyName },
    { label: FOOTER_LABELS.address, value: site.address },
    { label: FOOTER_LABELS.postalCode, value: site.postalCode },
    { label: FOOTER_LABELS.officeHours, value: site.officeHours },
    { label: FOOTER_LABELS.phone, value: site.phone, href: telephoneAddress(site.phone) },
    { label: FOOTER_LABELS.fax, value: site.fax },
    { label: FOOTER_LABELS.email, value: site.email, href: `mailto:${site.email}` },
  ]);
}

/** Marks and filing numbers of the site (国办发〔2017〕47号), each only when it has been given. */
export function filingEntries(site: Site): FooterEntry[] {
  const policeCode = site.policeNumber.replace(/\D/g, "");
  return filled([
    { label: FOOTER_LABELS.siteIdCode, value: site.siteIdCode },
    { label: FOOTER_LABELS.icpNumber, value: site.icpNumber, href: "https://beian.miit.gov.cn/" },
    {
      label: FOOTER_LABELS.policeNumber,
      value: site.policeNumber,
      href: `http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=${policeCode}`,
    },
  ]);
}

/** Where a reader reports a fault of the site; undefined while the agency has given no way. */
export function faultReportHref(site: Site): string | undefined {
  if (site.faultReportHref) return site.faultReportHref;
  return site.email
    ? `mailto:${site.email}?subject=${encodeURIComponent(FOOTER_LABELS.faultReport)}`
    : undefined;
}
