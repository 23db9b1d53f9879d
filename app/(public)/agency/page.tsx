import type { Metadata } from "next";
import { PLATFORM_HREFS } from "@/app/(public)/disclosure/platform-blocks";
import { AgencyProfile } from "@/components/public/agency-profile";
import { JsonLd } from "@/components/public/json-ld";
import { NoSite } from "@/components/public/no-site";
import { pageMetadata } from "@/components/public/page-metadata";
import { PlatformLayout } from "@/components/public/platform-layout";
import { SitePage } from "@/components/public/site-page";
import { publicSections } from "@/lib/agencies/queries";
import { PLACE_NAMES } from "@/lib/labels/navigation";
import { organizationLd } from "@/lib/open-data/json-ld";
import { recordsOfColumnType } from "@/lib/reader/column-type";
import { readSite } from "@/lib/reader/read-site";

const TITLE = PLACE_NAMES.agency;
const COLUMN = {
  name: TITLE,
  description: "本机关的职能、内设机构、办公地址、办公时间和联系方式",
  keywords: [TITLE, "内设机构", "联系方式"],
  type: TITLE,
};

export async function generateMetadata(): Promise<Metadata> {
  const site = await readSite();
  if (!site) return {};
  const tags = [`agency:${site.agencyId}`];
  return pageMetadata(site, { title: TITLE, path: "/agency", column: COLUMN, tags });
}

/** 条例第二十条第二项: duties, sections, address, hours and ways of contact of the agency. */
export default async function Agency() {
  const site = await readSite();
  if (!site) return <NoSite />;
  const [sections, records] = await Promise.all([
    publicSections(site.agencyId),
    recordsOfColumnType(site.agencyId, COLUMN.type),
  ]);
  return (
    <SitePage
      site={site}
      crumbs={[
        { href: "/", label: PLACE_NAMES.home },
        { href: "/agency", label: TITLE },
      ]}
    >
      <JsonLd value={organizationLd(site, sections)} />
      <PlatformLayout hrefs={PLATFORM_HREFS}>
        <AgencyProfile site={site} sections={sections} records={records} />
      </PlatformLayout>
    </SitePage>
  );
}
