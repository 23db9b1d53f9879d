import type { Metadata } from "next";
import { NoSite } from "@/components/public/no-site";
import { PageHeading } from "@/components/public/page-heading";
import { pageMetadata } from "@/components/public/page-metadata";
import { type SiteMapLink, SiteMapList } from "@/components/public/site-map-list";
import { SitePage } from "@/components/public/site-page";
import { PLACE_NAMES, PLATFORM_PART_NAMES } from "@/lib/labels/navigation";
import { OPEN_DATA_LABELS } from "@/lib/labels/open-data";
import { type PublicCategory, publicCatalog } from "@/lib/reader/catalog";
import { readSite } from "@/lib/reader/read-site";

const TITLE = PLACE_NAMES.siteMap;

export async function generateMetadata(): Promise<Metadata> {
  const site = await readSite();
  return site
    ? pageMetadata(site, { title: TITLE, path: "/site-map", description: "本站的全部栏目和目录类别" })
    : {};
}

export default async function SiteMap() {
  const site = await readSite();
  if (!site) return <NoSite />;
  const catalog = await publicCatalog(site.agencyId);
  return (
    <SitePage
      site={site}
      crumbs={[
        { href: "/", label: PLACE_NAMES.home },
        { href: "/site-map", label: TITLE },
      ]}
    >
      <div className="page-width flex flex-col gap-8 py-6">
        <PageHeading title={TITLE}>本站的全部栏目。找不到需要的内容，请使用搜索。</PageHeading>
        <SiteMapList title="主要栏目" links={PLACES} />
        <SiteMapList title={PLACE_NAMES.catalog} links={catalog.map((category) => categoryLink(category))} />
        <SiteMapList title={PLACE_NAMES.openData} links={MACHINES} />
      </div>
    </SitePage>
  );
}

/** Two levels: the whole tree, with counts, is the catalog itself. */
function categoryLink({ code, name, children }: PublicCategory, levels = 2): SiteMapLink {
  const below = levels > 1 ? children : [];
  return {
    href: `/disclosure/catalog/${code}`,
    label: name,
    children: below.map((child) => categoryLink(child, levels - 1)),
  };
}

const PLACES: SiteMapLink[] = [
  { href: "/", label: PLACE_NAMES.home },
  { href: "/agency", label: PLACE_NAMES.agency },
  { href: "/disclosure", label: PLACE_NAMES.disclosure },
  { href: "/disclosure/guide", label: PLATFORM_PART_NAMES.guide },
  { href: "/disclosure/newest", label: PLACE_NAMES.newest },
  { href: "/disclosure/rules", label: PLATFORM_PART_NAMES.rules },
  { href: "/disclosure/catalog", label: PLATFORM_PART_NAMES.proactive },
  { href: "/annual-reports", label: PLATFORM_PART_NAMES.annualReports },
  { href: "/foi", label: PLATFORM_PART_NAMES.foi },
  { href: "/search", label: PLACE_NAMES.search },
];
const MACHINES: SiteMapLink[] = [
  { href: "/open-data", label: PLACE_NAMES.openData },
  { href: "/feed.xml", label: OPEN_DATA_LABELS.feed },
  { href: "/api/v1/openapi.json", label: OPEN_DATA_LABELS.api },
  { href: "/dcat.jsonld", label: OPEN_DATA_LABELS.catalog },
  { href: "/sitemap.xml", label: OPEN_DATA_LABELS.siteMapFile },
];
