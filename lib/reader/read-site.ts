import { cache } from "react";
import { settingsOf } from "@/lib/agencies/schema";
import { db } from "@/lib/db";

/** What the public may know of the agency whose site this is. */
export type PublicSite = {
  agencyId: string;
  name: string;
  agencyName: string;
  shortName: string;
  isSample: boolean;
  domain: string;
  siteIdCode: string;
  icpNumber: string;
  policeNumber: string;
  officeName: string;
  address: string;
  postalCode: string;
  officeHours: string;
  phone: string;
  fax: string;
  email: string;
  columnDescription: string;
  faultReportHref?: string;
  governmentMarkHref?: string;
};

/** The site's identity, read once a request; null on an installation that has no agency yet. */
export const readSite = cache(async (): Promise<PublicSite | null> => {
  const agency = await db.agency.findFirst({ orderBy: [{ isPrimary: "desc" }, { createdAt: "asc" }] });
  if (!agency) return null;
  const settings = settingsOf(agency.settings);
  return {
    agencyId: agency.id,
    name: settings.siteName || agency.name,
    agencyName: agency.name,
    shortName: agency.shortName,
    isSample: agency.isSample,
    domain: settings.siteDomain,
    siteIdCode: settings.siteIdCode,
    icpNumber: settings.icpNumber,
    policeNumber: settings.policeNumber,
    officeName: settings.officeName,
    address: settings.address,
    postalCode: settings.postalCode,
    officeHours: settings.officeHours,
    phone: settings.phone,
    fax: settings.fax,
    email: settings.email,
    columnDescription: settings.columnDescription,
    faultReportHref: settings.faultReportUrl || undefined,
    governmentMarkHref: settings.governmentMarkUrl || undefined,
  };
});
