import type { Metadata } from "next";
import { DISCLOSURE_CRUMBS, PLATFORM_HREFS } from "@/app/(public)/disclosure/platform-blocks";
import { catalogNodes } from "@/components/public/catalog-nodes";
import { CatalogTree } from "@/components/public/catalog-tree";
import { NoSite } from "@/components/public/no-site";
import { PageHeading } from "@/components/public/page-heading";
import { pageMetadata } from "@/components/public/page-metadata";
import { PlatformLayout } from "@/components/public/platform-layout";
import { SitePage } from "@/components/public/site-page";
import { PLACE_NAMES, PLATFORM_PART_NAMES } from "@/lib/labels/navigation";
import { publicCatalog } from "@/lib/reader/catalog";
import { readSite } from "@/lib/reader/read-site";
import { today } from "@/lib/today";

const TITLE = PLATFORM_PART_NAMES.proactive;
const COLUMN = {
  name: TITLE,
  description: "政府信息公开目录",
  keywords: [TITLE, PLACE_NAMES.catalog],
  type: "信息公开目录",
};

export async function generateMetadata(): Promise<Metadata> {
  const site = await readSite();
  return site ? pageMetadata(site, { title: TITLE, path: "/disclosure/catalog", column: COLUMN }) : {};
}

export default async function Catalog() {
  const site = await readSite();
  if (!site) return <NoSite />;
  const catalog = await publicCatalog(site.agencyId);
  return (
    <SitePage
      site={site}
      place="catalog"
      crumbs={[...DISCLOSURE_CRUMBS, { href: "/disclosure/catalog", label: TITLE }]}
    >
      <PlatformLayout hrefs={PLATFORM_HREFS} current="proactive">
        <PageHeading title={TITLE}>每个类别列出已公开的条数和最近一次公开的日期。</PageHeading>
        <CatalogTree nodes={catalogNodes(catalog, today())} />
      </PlatformLayout>
    </SitePage>
  );
}
