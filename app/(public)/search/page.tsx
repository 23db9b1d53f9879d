import type { Metadata } from "next";
import { connection } from "next/server";
import { SearchForm } from "@/components/layout/search-form";
import { NoSite } from "@/components/public/no-site";
import { PageHeading } from "@/components/public/page-heading";
import { pageMetadata } from "@/components/public/page-metadata";
import { SearchResults } from "@/components/public/search-results";
import { SitePage } from "@/components/public/site-page";
import { Anchor } from "@/components/ui/anchor";
import { PLACE_NAMES } from "@/lib/labels/navigation";
import { readSite } from "@/lib/reader/read-site";
import { search } from "@/lib/search/search";
import { readSearchAddress, searchHref } from "@/lib/search/search-address";
import { parseQuery } from "@/lib/search/search-query";
import { searchScope } from "@/lib/search/search-scope";
import { resultsProps } from "./results-props";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const site = await readSite();
  if (!site) return {};
  const address = readSearchAddress(await searchParams);
  const { shown } = parseQuery(address.q);
  const facts = {
    title: shown ? `${shown}_${PLACE_NAMES.search}` : PLACE_NAMES.search,
    path: "/search",
    ...(shown && { feed: searchHref({ ...address, q: shown }, {}, "/search/feed.xml") }),
  };
  return { ...pageMetadata(site, facts), robots: { index: false } };
}

export default async function Search({ searchParams }: Props) {
  await connection();
  const site = await readSite();
  if (!site) return <NoSite />;
  const address = readSearchAddress(await searchParams);
  const scope = await searchScope(site, address);
  const found = await search(address, scope, new Date());
  const { shown } = found.query;
  const feed = searchHref({ ...address, q: shown }, {}, "/search/feed.xml");
  return (
    <SitePage
      site={site}
      crumbs={[
        { href: "/", label: PLACE_NAMES.home },
        { href: "/search", label: PLACE_NAMES.search },
      ]}
      ownSearch
    >
      <div className="page-width py-6">
        <PageHeading title={shown ? `“${shown}”的搜索结果` : PLACE_NAMES.search} />
        <div className="mb-6 max-w-reading">
          <SearchForm id="search" defaultValue={shown} large />
          <p className="mt-2 text-base text-ink-soft">
            几个词语之间用空格分开，结果同时包含它们；加引号的按原样查找。附件中的文字也在查找范围内。
          </p>
        </div>
        <SearchResults {...resultsProps({ ...address, q: shown }, scope, found)} />
        {found.total > 0 && (
          <p className="mt-6 text-base print:hidden">
            <Anchor href={feed}>订阅这个搜索（Atom）</Anchor>
          </p>
        )}
      </div>
    </SitePage>
  );
}
