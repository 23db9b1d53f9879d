import type { ComponentProps } from "react";
import { type FacetGroup, SearchFacets } from "@/components/public/search-facets";
import { SearchHelp } from "@/components/public/search-help";
import type { SearchResults } from "@/components/public/search-results";
import { SEARCH_SORT_LABELS, VALIDITY_LABELS, VALIDITY_TONES } from "@/lib/labels/search";
import { recordPath } from "@/lib/reader/list-published";
import type { SearchSort } from "@/lib/search/find-records";
import type { LoadedHit } from "@/lib/search/load-hits";
import type { SearchPage } from "@/lib/search/search";
import { type SearchAddress, searchHref } from "@/lib/search/search-address";
import { LONGEST_QUERY } from "@/lib/search/search-query";
import type { SearchScope } from "@/lib/search/search-scope";
import { MOST_COUNTED } from "@/lib/search/suggest";
import { dayOf } from "@/lib/time";

/** What was found, as the results are shown: every view of them with an address of its own. */
export function resultsProps(
  address: SearchAddress,
  scope: SearchScope,
  found: SearchPage,
): ComponentProps<typeof SearchResults> {
  const { total, isCapped, page, pageCount, query } = found;
  const notes = [
    query.isCut && `查询较长，只按前面的部分（最多 ${LONGEST_QUERY} 个字、8 个词语）查找`,
    isCapped && "符合的信息还有更多，这里列出最新的和标题相符的；请增加词语或者缩小范围",
  ].filter((note) => note !== false);
  return {
    query: query.shown,
    hits: found.hits.map(asHit),
    total,
    page,
    pageCount,
    hrefOf: (number) => searchHref(address, { page: number }),
    note: notes.length > 0 ? notes.join("。") : undefined,
    filters: <SearchFacets groups={groupsOf(address, scope, found)} />,
    help: <SearchHelp {...helpOf(address, found)} />,
    sorts: (Object.keys(SEARCH_SORT_LABELS) as SearchSort[]).map((sort) => ({
      label: SEARCH_SORT_LABELS[sort],
      href: searchHref(address, { sort }),
      current: sort === address.sort,
    })),
  };
}

function asHit({ documentId, publishedAt, validity, fromFile, ...hit }: LoadedHit) {
  return {
    ...hit,
    href: recordPath(documentId),
    publishedOn: dayOf(publishedAt),
    fromFile: fromFile ?? undefined,
    validity:
      validity === "in_force"
        ? undefined
        : { label: VALIDITY_LABELS[validity], tone: VALIDITY_TONES[validity] },
  };
}

function groupsOf(address: SearchAddress, scope: SearchScope, { options }: SearchPage): FacetGroup[] {
  return (["category", "agency", "kind", "year"] as const).map((name) => {
    const active = scope.active.find((one) => one.name === name);
    return {
      name,
      options: options[name].map(({ value, label, count }) => ({
        label,
        count,
        href: searchHref(address, name === "year" ? { year: Number(value) } : { [name]: value }),
      })),
      ...(active && {
        chosen: { label: active.label, removeHref: searchHref(address, { [name]: undefined }) },
      }),
    };
  });
}

function helpOf(address: SearchAddress, { help }: SearchPage): ComponentProps<typeof SearchHelp> {
  const none = { category: undefined, agency: undefined, kind: undefined, year: undefined };
  if (!help) return {};
  return {
    suggestions: help.suggestions.map(({ text, count }) => ({
      text,
      count: counted(count),
      href: searchHref(address, { ...none, q: text }),
    })),
    ...(help.withoutFilters > 0 && {
      withoutFilters: { count: counted(help.withoutFilters), href: searchHref(address, none) },
    }),
  };
}

function counted(count: number): string {
  return count >= MOST_COUNTED ? `${MOST_COUNTED} 条以上` : `${count} 条`;
}
