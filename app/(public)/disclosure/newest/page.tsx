import type { Metadata } from "next";
import { DISCLOSURE_CRUMBS, PLATFORM_HREFS } from "@/app/(public)/disclosure/platform-blocks";
import { CategoryPage } from "@/components/public/category-page";
import { ListFilters } from "@/components/public/list-filters";
import { NoSite } from "@/components/public/no-site";
import { pageMetadata } from "@/components/public/page-metadata";
import { PlatformLayout } from "@/components/public/platform-layout";
import { recordRows } from "@/components/public/record-rows";
import { SitePage } from "@/components/public/site-page";
import { SORT_OPTIONS } from "@/lib/labels/lists";
import { PLACE_NAMES } from "@/lib/labels/navigation";
import { publicationYears, publicCatalog } from "@/lib/reader/catalog";
import { listPublished } from "@/lib/reader/list-published";
import { PAGE_SIZE } from "@/lib/reader/published-filter";
import { listHref, readListAddress, type SearchParams } from "@/lib/reader/read-list-address";
import { readSite } from "@/lib/reader/read-site";

const PATH = "/disclosure/newest";
const TITLE = PLACE_NAMES.newest;
const COLUMN = {
  name: TITLE,
  description: "按发布时间列出全部主动公开的政府信息",
  keywords: [TITLE],
  type: "信息公开目录",
};

export async function generateMetadata(): Promise<Metadata> {
  const site = await readSite();
  return site ? pageMetadata(site, { title: TITLE, path: PATH, column: COLUMN, feed: "/feed.xml" }) : {};
}

export default async function Newest({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const site = await readSite();
  if (!site) return <NoSite />;
  const address = readListAddress(await searchParams);
  const ids = (await publicCatalog(site.agencyId)).flatMap(function below(node): string[] {
    return [node.id, ...node.children.flatMap(below)];
  });
  const [list, years] = await Promise.all([
    listPublished({ ...address, agencyId: site.agencyId }),
    publicationYears(site.agencyId, ids),
  ]);
  const values = { year: address.year?.toString(), q: address.text, sort: address.sort };
  return (
    <SitePage site={site} place="disclosure" crumbs={[...DISCLOSURE_CRUMBS, { href: PATH, label: TITLE }]}>
      <PlatformLayout hrefs={PLATFORM_HREFS}>
        <CategoryPage
          name={TITLE}
          description={COLUMN.description}
          filters={
            <ListFilters action={PATH} years={years.map(String)} sorts={SORT_OPTIONS} values={values} />
          }
          filtered={Boolean(address.year || address.text)}
          rows={recordRows(list.rows)}
          total={list.total}
          page={address.page}
          pageCount={Math.ceil(list.total / PAGE_SIZE)}
          hrefOf={(page) => listHref(PATH, address, page)}
          allHref={PATH}
        />
      </PlatformLayout>
    </SitePage>
  );
}
