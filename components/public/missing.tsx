import type { Metadata } from "next";
import { STATUS_META } from "@/lib/front/finish-page";
import type { PublicSite } from "@/lib/reader/read-site";
import { NotFoundPage } from "./not-found-page";
import { SitePage } from "./site-page";

/** Head of a page that is not there; the front turns it into HTTP 404. */
export const MISSING: Metadata = {
  title: "没有找到这个页面",
  robots: { index: false },
  other: { [STATUS_META]: "404" },
};

/**
 * What stands at an address where nothing is. Rendered like any page: the framework's own notFound() leaves the page to
 * the browser's JavaScript, and a reader without it would see nothing.
 */
export function Missing({ site }: { site: PublicSite }) {
  return (
    <SitePage site={site}>
      <NotFoundPage />
    </SitePage>
  );
}
