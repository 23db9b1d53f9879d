import type { Metadata } from "next";
import { ListFilters } from "@/components/public/list-filters";
import { NoSite } from "@/components/public/no-site";
import { PageHeading } from "@/components/public/page-heading";
import { pageMetadata } from "@/components/public/page-metadata";
import { recordRows } from "@/components/public/record-rows";
import { RecordTable } from "@/components/public/record-table";
import { SitePage } from "@/components/public/site-page";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { SORT_OPTIONS } from "@/lib/labels/lists";
import { PLACE_NAMES } from "@/lib/labels/navigation";
import { listPublished } from "@/lib/reader/list-published";
import { PAGE_SIZE } from "@/lib/reader/published-filter";
import { listHref, readListAddress, type SearchParams } from "@/lib/reader/read-list-address";
import { readSite } from "@/lib/reader/read-site";

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const site = await readSite();
  return site
    ? { ...pageMetadata(site, { title: PLACE_NAMES.search, path: "/search" }), robots: { index: false } }
    : {};
}

export default async function Search({ searchParams }: Props) {
  const site = await readSite();
  if (!site) return <NoSite />;
  const address = readListAddress(await searchParams);
  const list = await listPublished({ ...address, agencyId: site.agencyId });
  const values = { year: address.year?.toString(), q: address.text, sort: address.sort };
  const title = address.text ? `“${address.text}”的搜索结果` : "全部公开信息";
  return (
    <SitePage
      site={site}
      crumbs={[
        { href: "/", label: PLACE_NAMES.home },
        { href: "/search", label: PLACE_NAMES.search },
      ]}
      query={address.text}
    >
      <div className="page-width py-6">
        <PageHeading title={title} />
        <ListFilters action="/search" years={[]} sorts={SORT_OPTIONS} values={values} />
        <p className="mb-2 text-base text-ink-soft" role="status">
          共找到 {list.total} 条
        </p>
        {list.rows.length > 0 ? (
          <RecordTable rows={recordRows(list.rows)} caption={title} />
        ) : (
          <EmptyState title="没有找到相关信息">
            请换一个更短的词语，或者到公开目录按类别查找。没有公开的信息，可以依法申请公开。
          </EmptyState>
        )}
        <Pagination
          page={address.page}
          pageCount={Math.ceil(list.total / PAGE_SIZE)}
          total={list.total}
          hrefOf={(page) => listHref("/search", address, page)}
        />
      </div>
    </SitePage>
  );
}
