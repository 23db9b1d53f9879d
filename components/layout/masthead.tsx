import { Anchor } from "@/components/ui/anchor";
import { DisplayControls } from "./display-controls";
import { SearchForm } from "./search-form";
import type { Site } from "./site";

type MastheadProps = {
  site: Pick<Site, "name" | "agencyName">;
  /** Left out where the page itself begins with the search. */
  withSearch: boolean;
  query?: string;
};

/** 头部标识区: whose site this is, and the search. */
export function Masthead({ site, withSearch, query }: MastheadProps) {
  return (
    <div className="page-width flex flex-col gap-x-8 gap-y-3 py-4 md:flex-row md:items-center md:justify-between md:py-6 print:hidden">
      <div className="min-w-0">
        <Anchor href="/" className="font-serif text-xl font-bold text-main-strong no-underline md:text-2xl">
          {site.name}
        </Anchor>
        {site.agencyName !== site.name && <p className="text-sm text-ink-soft">{site.agencyName}</p>}
      </div>
      <div className="flex flex-col gap-1 md:w-96 md:items-end">
        <DisplayControls />
        {withSearch && (
          <div className="w-full">
            <SearchForm id="site-search" defaultValue={query} />
          </div>
        )}
      </div>
    </div>
  );
}
