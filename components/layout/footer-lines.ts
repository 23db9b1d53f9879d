import { footerNames } from "@/lib/labels/navigation";
import type { Site } from "./site";

export type FooterEntry = { label: string; value: string; href?: string };

function filled(entries: FooterEntry[]): FooterEntry[] {
  return entries.filter((entry) => entry.value.trim() !== "");
}

/** How to reach the agency: what the settings say, in the usual order. */
export function contactEntries(site: Site): FooterEntry[] {
  return filled([
    { label: footerNames.organizer, value: site.agencyName },
    { label: footerNames.address, value: site.address },
    { label: footerNames.postalCode, value: site.postalCode },
    { label: footerNames.officeHours, value: site.officeHours },
    { label: footerNames.phone, value: site.phone, href: `tel:${site.phone.replace(/[^\d+]/g, "")}` },
    { label: footerNames.fax, value: site.fax },
    { label: footerNames.email, value: site.email, href: `mailto:${site.email}` },
  ]);
}

/** Marks and filing numbers of the site (国办发〔2017〕47号), each only when it has been given. */
export function filingEntries(site: Site): FooterEntry[] {
  const policeCode = site.policeNumber.replace(/\D/g, "");
  return filled([
    { label: footerNames.siteIdCode, value: site.siteIdCode },
    { label: footerNames.icpNumber, value: site.icpNumber, href: "https://beian.miit.gov.cn/" },
    {
      label: footerNames.policeNumber,
      value: site.policeNumber,
      href: `http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=${policeCode}`,
    },
  ]);
}

/** Where a reader reports a fault of the site; undefined while the agency has given no way. */
export function faultReportHref(site: Site): string | undefined {
  if (site.faultReportHref) return site.faultReportHref;
  return site.email
    ? `mailto:${site.email}?subject=${encodeURIComponent(footerNames.faultReport)}`
    : undefined;
}
