import type { ComponentProps, ReactNode } from "react";
import { mainNavigation } from "@/components/layout/main-navigation";
import { PublicPage } from "@/components/layout/public-page";
import { breadcrumbLd } from "@/lib/open-data/json-ld";
import type { PublicSite } from "@/lib/reader/read-site";
import { JsonLd } from "./json-ld";

type SitePageProps = Omit<ComponentProps<typeof PublicPage>, "site"> & {
  site: PublicSite;
  place?: Parameters<typeof mainNavigation>[0]["current"];
  children: ReactNode;
};

/** A page of the public site in its frame, with its place marked in the navigation. */
export function SitePage({ site, place, children, ...frame }: SitePageProps) {
  const { crumbs = [] } = frame;
  return (
    <PublicPage
      {...frame}
      site={{
        ...site,
        siteMapHref: "/site-map",
        nav: mainNavigation({ current: place, annualReports: true, foi: true }),
      }}
    >
      {crumbs.length > 1 && <JsonLd value={breadcrumbLd(crumbs)} />}
      {children}
    </PublicPage>
  );
}
