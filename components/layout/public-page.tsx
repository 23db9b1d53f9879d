import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "@/components/ui/breadcrumb";
import { sitePath } from "@/components/ui/site-path";
import { MainNav } from "./main-nav";
import { Masthead } from "./masthead";
import { SampleBanner } from "./sample-banner";
import type { Site } from "./site";
import { SiteFooter } from "./site-footer";
import { SkipLink } from "./skip-link";

type PublicPageProps = {
  site: Site;
  /** From the home page to this one; none on the home page. */
  crumbs?: readonly Crumb[];
  /** The page begins with the search itself. */
  ownSearch?: boolean;
  query?: string;
  children: ReactNode;
};

/**
 * The frame of every public page. Its one script is loaded before the content is drawn, so that a reader's larger
 * type or higher contrast is there from the first moment; everything works without it.
 */
export function PublicPage({ site, crumbs = [], ownSearch = false, query, children }: PublicPageProps) {
  return (
    <div className="flex min-h-dvh flex-col text-body">
      <script src={sitePath("/site.js")} data-site="" />
      <SkipLink />
      <header>
        {site.isSample && <SampleBanner />}
        <Masthead site={site} withSearch={!ownSearch} query={query} />
        <MainNav links={site.nav} />
      </header>
      {crumbs.length > 1 && (
        <div className="page-width pt-3 print:hidden">
          <Breadcrumb crumbs={crumbs} />
        </div>
      )}
      <main id="main" tabIndex={-1} className="flex-1">
        {children}
      </main>
      <SiteFooter site={site} />
    </div>
  );
}
