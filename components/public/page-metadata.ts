import type { Metadata } from "next";
import { STATUS_META, TAGS_META } from "@/lib/front/finish-page";
import type { PublicSite } from "@/lib/reader/read-site";
import { siteUrl } from "@/lib/site-url";
import { type ArticleMeta, type ColumnMeta, governmentMeta } from "./government-meta";

type PageFacts = {
  title: string;
  /** Canonical path of the page. */
  path: string;
  description?: string;
  column?: ColumnMeta;
  article?: Omit<ArticleMeta, "url">;
  /** What the page shows, so that a change of it makes the page anew. */
  tags?: readonly string[];
  /** HTTP status, where it is not 200 (410 for a withdrawn record). */
  status?: number;
  feed?: string;
};

/** Title, canonical link, government meta tags and the front's own marks of a public page. */
export function pageMetadata(site: PublicSite, facts: PageFacts): Metadata {
  const article = facts.article && { ...facts.article, url: siteUrl(facts.path) };
  return {
    title: facts.path === "/" ? site.name : `${facts.title}_${site.name}`,
    description: facts.description || facts.column?.description || undefined,
    alternates: {
      canonical: siteUrl(facts.path),
      ...(facts.feed && { types: { "application/atom+xml": siteUrl(facts.feed) } }),
    },
    ...(facts.status && { robots: { index: false } }),
    other: {
      ...governmentMeta({ site, column: facts.column, article }),
      [TAGS_META]: ["site", ...(facts.tags ?? [])].join(" "),
      ...(facts.status && { [STATUS_META]: String(facts.status) }),
    },
  };
}
