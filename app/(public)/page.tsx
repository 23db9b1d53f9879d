import type { Metadata } from "next";
import { HomePage } from "@/components/public/home-page";
import { JsonLd } from "@/components/public/json-ld";
import { NoSite } from "@/components/public/no-site";
import { pageMetadata } from "@/components/public/page-metadata";
import { recordRows } from "@/components/public/record-rows";
import { SitePage } from "@/components/public/site-page";
import { PLACE_NAMES, PLATFORM_PART_NAMES } from "@/lib/labels/navigation";
import { organizationLd } from "@/lib/open-data/json-ld";
import { publicCatalog } from "@/lib/reader/catalog";
import { listPublished } from "@/lib/reader/list-published";
import { readSite } from "@/lib/reader/read-site";

export async function generateMetadata(): Promise<Metadata> {
  const site = await readSite();
  return site
    ? pageMetadata(site, {
        title: site.name,
        path: "/",
        description: site.columnDescription,
        feed: "/feed.xml",
      })
    : {};
}

export default async function Home() {
  const site = await readSite();
  if (!site) return <NoSite />;
  const [newest, catalog] = await Promise.all([
    listPublished({ agencyId: site.agencyId, page: 1 }, 10),
    publicCatalog(site.agencyId),
  ]);
  return (
    <SitePage site={site} place="home" ownSearch>
      <JsonLd value={organizationLd(site)} />
      <HomePage
        total={newest.total}
        entries={ENTRIES}
        newest={recordRows(newest.rows)}
        newestHref="/disclosure/newest"
        categories={catalog.map(({ code, name, count }) => ({
          href: `/disclosure/catalog/${code}`,
          name,
          count,
        }))}
      />
    </SitePage>
  );
}

const ENTRIES = [
  {
    href: "/disclosure/guide",
    label: PLATFORM_PART_NAMES.guide,
    description: "公开什么、在哪里查、怎样申请",
  },
  {
    href: "/disclosure",
    label: PLATFORM_PART_NAMES.proactive,
    description: "按法定内容分类查阅主动公开的信息",
  },
  {
    href: "/annual-reports",
    label: PLATFORM_PART_NAMES.annualReports,
    description: "历年政府信息公开工作年度报告",
  },
  { href: "/disclosure/newest", label: PLACE_NAMES.newest, description: "按发布时间列出全部公开信息" },
  { href: "/foi", label: PLATFORM_PART_NAMES.foi, description: "没有主动公开的信息，怎样提出申请" },
  {
    href: "/disclosure/rules",
    label: PLATFORM_PART_NAMES.rules,
    description: "政府信息公开的法规和工作制度",
  },
  {
    href: "/agency",
    label: PLACE_NAMES.agency,
    description: "内设机构、职责、办公地址、时间和电话",
  },
  {
    href: "/open-data",
    label: PLACE_NAMES.openData,
    description: "公开信息的数据文件、数据字典和接口",
  },
];
