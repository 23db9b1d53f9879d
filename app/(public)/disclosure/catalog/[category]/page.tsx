import type { Metadata } from "next";
import { DISCLOSURE_CRUMBS, PLATFORM_HREFS } from "@/app/(public)/disclosure/platform-blocks";
import { catalogNodes } from "@/components/public/catalog-nodes";
import { CatalogTree } from "@/components/public/catalog-tree";
import { CategoryPage } from "@/components/public/category-page";
import { ListFilters } from "@/components/public/list-filters";
import { MISSING, Missing } from "@/components/public/missing";
import { NoSite } from "@/components/public/no-site";
import { pageMetadata } from "@/components/public/page-metadata";
import { PlatformLayout } from "@/components/public/platform-layout";
import { recordRows } from "@/components/public/record-rows";
import { SitePage } from "@/components/public/site-page";
import { SORT_OPTIONS } from "@/lib/labels/lists";
import { findCategory, publicationYears, publicCatalog } from "@/lib/reader/catalog";
import { listPublished } from "@/lib/reader/list-published";
import { PAGE_SIZE } from "@/lib/reader/published-filter";
import { listHref, readListAddress, type SearchParams } from "@/lib/reader/read-list-address";
import { readSite } from "@/lib/reader/read-site";
import { today } from "@/lib/today";

type Props = { params: Promise<{ category: string }>; searchParams: Promise<SearchParams> };

async function load({ params }: Pick<Props, "params">) {
  const site = await readSite();
  const found =
    site && findCategory(await publicCatalog(site.agencyId), decodeURIComponent((await params).category));
  const category = found?.path.at(-1);
  return { site, found: found && category ? { ...found, category } : null };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const loaded = await load(props);
  if (!loaded.site || !loaded.found) return MISSING;
  const { site } = loaded;
  const { category } = loaded.found;
  const path = `/disclosure/catalog/${category.code}`;
  const column = {
    name: category.name,
    description: category.description || category.name,
    keywords: [category.name],
    type: category.columnType || category.name,
  };
  return pageMetadata(site, {
    title: category.name,
    path,
    column,
    tags: [`category:${category.id}`],
    feed: `${path}/feed.xml`,
  });
}

export default async function Category(props: Props) {
  const loaded = await load(props);
  if (!loaded.site) return <NoSite />;
  if (!loaded.found) return <Missing site={loaded.site} />;
  const { site } = loaded;
  const { category, path, ids } = loaded.found;
  const href = `/disclosure/catalog/${category.code}`;
  const address = readListAddress(await props.searchParams);
  const [list, years] = await Promise.all([
    listPublished({ ...address, agencyId: site.agencyId, categoryIds: ids }),
    publicationYears(site.agencyId, ids),
  ]);
  const crumbs = path.map(({ code, name }) => ({ href: `/disclosure/catalog/${code}`, label: name }));
  const values = { year: address.year?.toString(), q: address.text, sort: address.sort };
  return (
    <SitePage site={site} place="catalog" crumbs={[...DISCLOSURE_CRUMBS, ...crumbs]}>
      <PlatformLayout hrefs={PLATFORM_HREFS} current="proactive">
        <CategoryPage
          name={category.name}
          description={category.description}
          filters={
            <ListFilters action={href} years={years.map(String)} sorts={SORT_OPTIONS} values={values} />
          }
          filtered={Boolean(address.year || address.text)}
          rows={recordRows(list.rows)}
          total={list.total}
          page={address.page}
          pageCount={Math.ceil(list.total / PAGE_SIZE)}
          hrefOf={(page) => listHref(href, address, page)}
          allHref={href}
          feedHref={`${href}/feed.xml`}
        >
          {category.children.length > 0 && <CatalogTree nodes={catalogNodes(category.children, today())} />}
        </CategoryPage>
      </PlatformLayout>
    </SitePage>
  );
}
