import { settingsOf } from "@/lib/agencies/schema";
import { db } from "@/lib/db";
import { VISIBLE } from "@/lib/reader/published-filter";
import { siteUrl } from "@/lib/site-url";
import type { AgencyEntry } from "./agency-schema";

/** Every agency that discloses here, the one whose site this is first. */
export async function listAgencies(): Promise<AgencyEntry[]> {
  const [agencies, counts] = await Promise.all([
    db.agency.findMany({
      orderBy: [{ isPrimary: "desc" }, { slug: "asc" }],
      include: { parent: { select: { slug: true } } },
    }),
    db.publishedRecord.groupBy({ by: ["agencyId"], where: VISIBLE, _count: { _all: true } }),
  ]);
  const countOf = new Map(counts.map(({ agencyId, _count }) => [agencyId, _count._all]));
  return agencies.map((agency) => {
    const { officeName, address, postalCode, officeHours, phone, fax, email } = settingsOf(agency.settings);
    return {
      id: agency.slug,
      name: agency.name,
      shortName: agency.shortName,
      unifiedSocialCreditCode: agency.unifiedSocialCreditCode,
      areaCode: agency.areaCode,
      parent: agency.parent?.slug ?? null,
      isSample: agency.isSample,
      office: officeName,
      address,
      postalCode,
      officeHours,
      phone,
      fax,
      email,
      itemCount: countOf.get(agency.id) ?? 0,
      itemsUrl: siteUrl(`/api/v1/items?agency=${agency.slug}`),
    };
  });
}
