import type { ComponentProps, ReactNode } from "react";
import { mainNavigation } from "@/components/layout/main-navigation";
import { PublicPage } from "@/components/layout/public-page";
import type { PublicSite } from "@/lib/reader/read-site";

type SitePageProps = Omit<ComponentProps<typeof PublicPage>, "site"> & {
  site: PublicSite;
  place?: Parameters<typeof mainNavigation>[0]["current"];
  children: ReactNode;
};

/** A page of the public site in its frame, with its place marked in the navigation. */
export function SitePage({ site, place, ...frame }: SitePageProps) {
  return (
    <PublicPage
      {...frame}
      site={{ ...site, nav: mainNavigation({ current: place, annualReports: true, foi: true }) }}
    />
  );
}
