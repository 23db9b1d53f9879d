import type { Metadata } from "next";
import { NoSite } from "@/components/public/no-site";
import { PageHeading } from "@/components/public/page-heading";
import { pageMetadata } from "@/components/public/page-metadata";
import { PlatformLayout } from "@/components/public/platform-layout";
import { PlatformOverview } from "@/components/public/platform-overview";
import { SitePage } from "@/components/public/site-page";
import { PLACE_NAMES } from "@/lib/labels/navigation";
import { publicCatalog } from "@/lib/reader/catalog";
import { recordsOfPart } from "@/lib/reader/platform";
import { readSite } from "@/lib/reader/read-site";
import { DISCLOSURE_CRUMBS, PLATFORM_HREFS, platformBlocks } from "./platform-blocks";

export async function generateMetadata(): Promise<Metadata> {
  const site = await readSite();
  if (!site) return {};
  const column = {
    name: PLACE_NAMES.disclosure,
    description: site.columnDescription,
    keywords: [PLACE_NAMES.disclosure],
    type: "信息公开目录",
  };
  return pageMetadata(site, {
    title: PLACE_NAMES.disclosure,
    path: "/disclosure",
    column,
    description: site.columnDescription,
  });
}

export default async function Disclosure() {
  const site = await readSite();
  if (!site) return <NoSite />;
  const [guide, rules, reports, catalog] = await Promise.all([
    recordsOfPart(site.agencyId, "guide"),
    recordsOfPart(site.agencyId, "rules"),
    recordsOfPart(site.agencyId, "annualReports"),
    publicCatalog(site.agencyId),
  ]);
  return (
    <SitePage site={site} place="disclosure" crumbs={DISCLOSURE_CRUMBS}>
      <PlatformLayout hrefs={PLATFORM_HREFS}>
        <PageHeading title={`${site.agencyName}${PLACE_NAMES.disclosure}`}>
          {site.columnDescription}
        </PageHeading>
        <PlatformOverview blocks={platformBlocks({ guide, rules, reports, catalog, site })} />
      </PlatformLayout>
    </SitePage>
  );
}
